package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the element {@code rt}: one destination with its paths, in any form from terse to extensive. */
final class RtReader {

    /** So many paths of one destination are kept until its end, in case the destination is named behind them. */
    private static final int MOST_WAITING = 1000;

    private final ReplyXml xml;
    private final RouteSink sink;
    private final RtEntryReader entries;
    private final List<RouteEntry> waiting = new ArrayList<>();

    RtReader(ReplyXml xml, RouteSink sink) {
        this.xml = xml;
        this.sink = sink;
        this.entries = new RtEntryReader(xml);
    }

    void read() throws IOException, ReplyFormatException {
        String prefix = null;
        String length = null;
        String destination = "";
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "rt-destination" -> {
                    prefix = xml.text();
                    destination = destination(prefix, length);
                }
                case "rt-prefix-length" -> {
                    length = xml.sharedText();
                    destination = destination(prefix, length);
                }
                case "rt-entry" -> {
                    waiting.add(entries.read(destination));
                    if (waiting.size() == MOST_WAITING) {
                        handOn(destination);
                    }
                }
                default -> xml.skip();
            }
        }
        handOn(destination);
    }

    /** Brief forms give the prefix whole, detail forms and tables of other families give its length apart. */
    private static String destination(@Nullable String prefix, @Nullable String length) {
        if (prefix == null) {
            return "";
        }
        return length == null || prefix.indexOf('/') >= 0 ? prefix : prefix + "/" + length;
    }

    private void handOn(String destination) throws IOException {
        for (int i = 0; i < waiting.size(); i++) {
            RouteEntry entry = waiting.get(i);
            sink.entry(entry.destination().equals(destination) ? entry : entry.withDestination(destination));
        }
        waiting.clear();
    }
}
