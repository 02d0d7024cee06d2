package dev.cantle.verify.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.cantle.verify.reading.BgpNeighborReader;
import dev.cantle.verify.reading.RouteTablesReader;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Damages replies at random and says where what comes of it breaks what must hold for any input: no exception but those
 * of the readers, bounded time, one whole document and an exit code that goes with it, the same in whatever pieces the
 * bytes come, and never a cut reply that looks whole. Each input follows from a seed and its number.
 *
 * <p>{@code main FOLDER SECONDS SEED} goes on for so long, {@code main FOLDER replay SEED INPUT} prints one input.
 */
final class ReplyFuzz {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration HANGING = Duration.ofMinutes(2);
    private static final JsonFactory JSON = new JsonFactory();

    private final List<FuzzSample> samples;
    private final long seed;
    private final Map<String, String> whole = new HashMap<>();

    ReplyFuzz(List<FuzzSample> samples, long seed) {
        this.samples = samples;
        this.seed = seed;
    }

    /** One damaged reply, read as a kind. */
    private record Input(FuzzSample sample, ShowKind kind, Damage damage, Random random) {}

    private Input input(long number) {
        Random random = new Random(seed * 1_000_003L + number);
        FuzzSample sample = samples.get(random.nextInt(samples.size()));
        FuzzSample other = samples.get(random.nextInt(samples.size()));
        ShowKind[] kinds = ShowKind.values();
        ShowKind kind = random.nextInt(8) == 0 ? kinds[random.nextInt(kinds.length)] : sample.kind();
        return new Input(sample, kind, Damage.of(sample.bytes(), other.bytes(), random), random);
    }

    /** Tries one input; what is wrong with it, or nothing. */
    @SuppressWarnings("CatchingUnchecked") // whatever is thrown is a finding
    List<String> run(long number) {
        Input input = input(number);
        List<String> problems = new ArrayList<>();
        long before = cpuNanos();
        try {
            check(input, problems);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            problems.add(e.getClass().getName() + ": " + e.getMessage() + " at " + firstFrame(e));
        }
        Duration took = Duration.ofNanos(cpuNanos() - before);
        if (took.compareTo(LONGEST) > 0) {
            problems.add("it took " + took.toMillis() + " ms of processor time");
        }
        return problems.stream()
                .map(problem ->
                        "seed " + seed + " input " + number + " (" + input.sample.name() + " as " + input.kind.word()
                                + (input.damage.isCut() ? ", cut to " + input.damage.bytes().length + " bytes" : "")
                                + "): " + problem)
                .toList();
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String firstFrame(Throwable e) {
        StackTraceElement[] frames = e.getStackTrace();
        return frames.length == 0 ? "nowhere" : frames[0].toString();
    }

    private void check(Input input, List<String> problems) throws IOException {
        byte[] bytes = input.damage.bytes();
        String json = show(input.kind, new ByteArrayInputStream(bytes), problems);
        boolean good = json.startsWith("0");
        if (input.damage.isCut() && good && input.kind == input.sample.kind() && !mayLookWhole(input, json)) {
            problems.add("a cut reply looks whole: " + json);
        }
        if (input.random.nextInt(16) == 0) {
            String inPieces = show(input.kind, new Pieces(bytes, input.random), problems);
            if (!inPieces.equals(json)) {
                problems.add("in pieces it says " + inPieces + ", as a whole " + json);
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Show.reply(input.kind, reply(new ByteArrayInputStream(bytes)), false, text);
        mayRefuse(new BgpNeighborReader(), bytes);
        if (input.kind == ShowKind.ROUTES) {
            mayRefuse(new RouteTablesReader(), bytes);
        }
    }

    /** A cut reply may look whole only if it says the same, or if nothing in its form says how much it should be. */
    private boolean mayLookWhole(Input input, String json) throws IOException {
        FuzzSample sample = input.sample;
        String all = whole.get(sample.name());
        if (all == null) {
            all = show(sample.kind(), new ByteArrayInputStream(sample.bytes()), new ArrayList<>());
            whole.put(sample.name(), all);
        }
        byte[] bytes = input.damage.bytes();
        String left = new String(bytes, StandardCharsets.UTF_8);
        boolean betweenLines = left.isBlank() || left.matches("(?s).*\\n[ \\t\\r]*");
        return json.equals(all) || (sample.hasNoMeasure() && betweenLines);
    }

    private static Reply reply(InputStream body) {
        return new Reply(new Evidence("fuzz", Instant.EPOCH), body);
    }

    private static void mayRefuse(ReplyReader<?> reader, byte[] bytes) throws IOException {
        try {
            reader.read(reply(new ByteArrayInputStream(bytes)));
        } catch (ReplyUnavailableException refused) {
            // that is how a reader says that it cannot
        }
    }

    /** The exit code, and the document. */
    private static String show(ShowKind kind, InputStream body, List<String> problems) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Shown shown = Show.reply(kind, reply(body), true, out);
        String json = out.toString(StandardCharsets.UTF_8);
        if (shown.exitCode() != 0 && shown.exitCode() != 1) {
            problems.add("exit code " + shown.exitCode());
        }
        if (shown.exitCode() == 0 && !shown.problem().isEmpty()) {
            problems.add("exit code 0 beside the problem " + shown.problem());
        }
        if (shown.exitCode() == 1 && json.contains("\"messages\":[]")) {
            problems.add("exit code 1 without a reason");
        }
        if (!shown.problem().isEmpty() && !shown.problem().contains("state is unknown")) {
            problems.add("the problem does not say that the state is unknown: " + shown.problem());
        }
        try (JsonParser parser = JSON.createParser(out.toByteArray())) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                problems.add("more than one document: " + json);
            }
        }
        return shown.exitCode() + " " + json;
    }

    /** The bytes in pieces of one to seven. */
    private static final class Pieces extends ByteArrayInputStream {

        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(7)));
        }
    }

    /** Goes on until the time is over, and prints what it finds. Ends with 1 if it has found anything. */
    public static void main(String[] args) throws IOException {
        List<FuzzSample> samples = FuzzSample.in(Path.of(args[0]));
        if (args[1].equals("replay")) {
            replay(new ReplyFuzz(samples, Long.parseLong(args[2])), Long.parseLong(args[3]));
            return;
        }
        long seconds = Long.parseLong(args[1]);
        long seed = Long.parseLong(args[2]);
        System.out.println("seed " + seed + ", " + samples.size() + " samples, " + seconds + " s");
        AtomicLong now = new AtomicLong(-1);
        watch(seed, now);
        ReplyFuzz fuzz = new ReplyFuzz(samples, seed);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        long report = System.nanoTime();
        long found = 0;
        long number = 0;
        for (; System.nanoTime() < end; number++) {
            now.set(number);
            for (String problem : fuzz.run(number)) {
                System.out.println("FOUND " + problem);
                found++;
            }
            if (System.nanoTime() - report > Duration.ofMinutes(1).toNanos()) {
                report = System.nanoTime();
                System.out.println(number + " inputs, " + found + " findings");
            }
        }
        System.out.println("seed " + seed + ": " + number + " inputs, " + found + " findings, "
                + Duration.ofNanos(cpuNanos()).toSeconds() + " s of processor time");
        System.exit(found == 0 ? 0 : 1);
    }

    /** An input that never ends must be named, too. */
    private static void watch(long seed, AtomicLong now) {
        Thread watchdog = new Thread(() -> {
            long last = -1;
            long since = System.nanoTime();
            while (true) {
                if (now.get() != last) {
                    last = now.get();
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > HANGING.toNanos()) {
                    System.out.println("FOUND seed " + seed + " input " + last + ": it does not end");
                    Runtime.getRuntime().halt(3);
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        });
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private static void replay(ReplyFuzz fuzz, long number) throws IOException {
        fuzz.run(number).forEach(System.err::println);
        System.out.write(fuzz.input(number).damage.bytes());
        System.out.flush();
    }
}
