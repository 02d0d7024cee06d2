package dev.cantle.netconf.framing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same bytes, cut in all the ways in which a network may cut them. */
final class Feed {

    private Feed() {}

    /** Whole, in two pieces at every place, and byte by byte. */
    static List<InputStream> everyCutOf(byte[] bytes) {
        List<InputStream> feeds = new ArrayList<>();
        feeds.add(new ByteArrayInputStream(bytes));
        for (int cut = 1; cut < bytes.length; cut++) {
            feeds.add(new SequenceInputStream(
                    new ByteArrayInputStream(Arrays.copyOf(bytes, cut)),
                    new ByteArrayInputStream(Arrays.copyOfRange(bytes, cut, bytes.length))));
        }
        feeds.add(byteByByte(bytes));
        return feeds;
    }

    static List<InputStream> everyCutOf(String text) {
        return everyCutOf(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static FrameReader reader(InputStream in, Framing framing) {
        FrameReader reader = new FrameReader(in, FrameLimits.defaults());
        reader.switchTo(framing);
        return reader;
    }

    static String text(InputStream message) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        message.transferTo(all);
        return all.toString(StandardCharsets.UTF_8);
    }
}
