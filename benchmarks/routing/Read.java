import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.reading.RouteStreamReader;
import dev.cantle.verify.show.Show;
import dev.cantle.verify.show.ShowKind;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Our reading of a reply: into records that nobody keeps, or shown as JSON to nowhere. Prints the seconds of the best of
 * the rounds.
 *
 * <p>{@code Read records|json FILE ROUNDS}
 */
final class Read {

    private Read() {}

    /** Counts what it is given. */
    private static final class Count implements RouteSink {

        private long routes;
        private RouteCounts counts = new RouteCounts("", null, null, null, null, null);

        @Override
        public void tableStarts(RouteCounts soFar) {
            counts = soFar;
        }

        @Override
        public void entry(RouteEntry entry) {
            routes++;
        }

        @Override
        public void tableEnds(RouteCounts all) {
            counts = all;
        }
    }

    public static void main(String[] args) throws IOException, ReplyUnavailableException {
        double best = Double.MAX_VALUE;
        for (int round = Integer.parseInt(args[2]); round > 0; round--) {
            long start = System.nanoTime();
            if (args[0].equals("json")) {
                json(args[1]);
            } else {
                records(args[1]);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.println(best);
    }

    private static void records(String file) throws IOException, ReplyUnavailableException {
        Count count = new Count();
        try (InputStream in = new FileInputStream(file)) {
            new RouteStreamReader(count).read(new Reply(new Evidence(file, Instant.EPOCH), in));
        }
        Long total = count.counts.total();
        if (total == null || count.routes != total) {
            throw new IllegalStateException(count.routes + " routes of " + total);
        }
    }

    private static void json(String file) throws IOException {
        if (Show.file(ShowKind.ROUTES, Path.of(file), true, OutputStream.nullOutputStream()).exitCode() != 0) {
            throw new IllegalStateException("not shown");
        }
    }
}
