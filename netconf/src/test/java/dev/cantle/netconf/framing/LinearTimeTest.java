package dev.cantle.netconf.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reply ten times as long costs ten times as much: the clients that look for the end from the start again do not. */
class LinearTimeTest {

    private static final int MEGA = 1_000_000;

    /** Ten, with room for a busy machine; where each read looks at all that came before, it is a hundred. */
    private static final double TOLERATED = 30;

    @ParameterizedTest
    @EnumSource
    void twoHundredMegabytesCostTenTimesWhatTwentyCost(Framing framing) throws IOException {
        cost(framing, 20 * MEGA);
        long small = cost(framing, 20 * MEGA);
        long large = cost(framing, 200 * MEGA);

        assertThat((double) large / small)
                .as("%d ns of processor time against %d ns", large, small)
                .isLessThan(TOLERATED);
    }

    private static long cost(Framing framing, int size) throws IOException {
        FrameReader reader = Feed.reader(new Reply(framing, size), framing);
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long read = reader.next().transferTo(OutputStream.nullOutputStream());
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        assertThat(read).isEqualTo(size);
        return took;
    }

    /** A message with many a beginning of the mark, which comes in packets of 1400 bytes, made up as it is read. */
    private static final class Reply extends InputStream {

        private static final int PACKET = 1400;
        private static final byte[] LINE =
                "<rt-destination>10.6.0.0/16]]>]]&gt;</rt-destination>\n".getBytes(StandardCharsets.US_ASCII);

        private final byte[] head;
        private final byte[] tail;
        private final int size;
        private int position;

        Reply(Framing framing, int size) {
            boolean chunked = framing == Framing.CHUNKED;
            this.head = (chunked ? "\n#" + size + "\n" : "").getBytes(StandardCharsets.US_ASCII);
            this.tail = (chunked ? "\n##\n" : "]]>]]>").getBytes(StandardCharsets.US_ASCII);
            this.size = size;
        }

        @Override
        public int read() {
            int at = position++;
            if (at < head.length) {
                return head[at];
            }
            at -= head.length;
            if (at < size) {
                return LINE[at % LINE.length];
            }
            at -= size;
            return at < tail.length ? tail[at] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = 0;
            while (count < Math.min(length, PACKET)) {
                int next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                bytes[offset + count++] = (byte) next;
            }
            return count;
        }
    }
}
