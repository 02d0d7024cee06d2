package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A push dies, or loses its line, before and after each single step; then {@code recover} runs. Whatever the point: the
 * router runs what it ran before or what was proven, the journal says which, the lock is free, and nothing of anybody
 * else is lost.
 *
 * <p>The build tries a few points; {@code .ci/crash} tries all of them, with {@code -Dcantle.crash=all}.
 */
@Tag("io")
class CrashMatrixTest {

    private static final String THEIRS = "system { host-name committed-by-a-colleague; }";
    private static final String UNCOMMITTED = "system { host-name edited-by-a-colleague; }";
    private static final Duration MINUTE = Duration.ofSeconds(45);
    private static final int AT_ONCE = 3;

    private static final List<String> TO_THE_COMMIT = List.of(
            "connect",
            "look",
            "lock",
            "snapshot before",
            "load",
            "compare",
            "commit check",
            "commit confirmed",
            "verify");
    private static final List<String> CONFIRM = List.of("confirm", "snapshot after", "unlock");
    private static final List<String> ROLL_BACK = List.of("verify", "roll back", "snapshot after", "unlock");
    private static final List<String> RECOVER = List.of("find out", "verify", "confirm", "snapshot after", "unlock");
    private static final List<String> USUALLY = List.of(
            "a push that confirms dies before commit confirmed",
            "a push that confirms dies after commit confirmed",
            "a push that rolls back dies after roll back",
            "a push that confirms loses its line before confirm");

    @TempDir
    Path folder;

    /** How a point is reached. */
    private enum How {
        DIES("dies"),
        LOSES_ITS_LINE("loses its line");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    /** Where in the way of a command something happens. */
    private record Point(String command, String way, How how, boolean after, String step) {

        @Override
        public String toString() {
            return "a " + command + " that " + way + " " + how.words + " " + (after ? "after " : "before ") + step;
        }

        boolean isOfRecovery() {
            return command.equals("recovery");
        }

        boolean confirms() {
            return way.equals("confirms");
        }

        boolean isBeforeCommit() {
            int at = TO_THE_COMMIT.indexOf(step);
            return !isOfRecovery() && confirms() && at >= 0 && at < TO_THE_COMMIT.indexOf("commit confirmed");
        }
    }

    private static List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (How how : How.values()) {
            for (boolean after : List.of(false, true)) {
                Stream.concat(TO_THE_COMMIT.stream(), CONFIRM.stream())
                        .forEach(step -> points.add(new Point("push", "confirms", how, after, step)));
                ROLL_BACK.forEach(step -> points.add(new Point("push", "rolls back", how, after, step)));
                RECOVER.forEach(step -> points.add(new Point("recovery", "confirms", how, after, step)));
            }
        }
        return points;
    }

    @TestFactory
    Stream<DynamicTest> whereverAPushIsCutOffRecoverBringsItToASafeEnd() {
        boolean all = "all".equals(System.getProperty("cantle.crash"));
        List<Point> wanted = points().stream()
                .filter(point -> all || USUALLY.contains(point.toString()))
                .toList();
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> running = wanted.stream()
                .<Future<?>>map(point -> several.submit(() -> {
                    check(point);
                    return point;
                }))
                .toList();
        several.shutdown();
        return Stream.iterate(0, i -> i < wanted.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(wanted.get(i).toString(), () -> join(running.get(i))));
    }

    private static void join(Future<?> running) throws Throwable {
        try {
            running.get(10, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private void check(Point point) throws IOException, InterruptedException {
        Path workspace = Files.createTempDirectory(folder, "point");
        // A far end that is slow keeps a push waiting in its window; one that is silent makes it roll back.
        Workspaces.impatient(workspace, point.confirms() ? "25s" : "2s", "1s");
        String[] faults = point.confirms() ? new String[0] : new String[] {"aws-fra-1=silent"};
        try (Lab lab = Lab.of(workspace, MINUTE, faults)) {
            colleagueCommits(lab);
            String before = lab.device().running();
            String log =
                    (point.isOfRecovery() ? dies(lab, "commit confirmed", true, pushOf(lab)) : "") + happen(lab, point);
            boolean uncommitted = point.isBeforeCommit() && point.how() == How.DIES;
            if (uncommitted) {
                colleagueEdits(lab);
            }
            Cli.Result recovered = lab.user().run(recoverOf(lab).toArray(String[]::new));

            log += "\n--- recover: " + recovered.exitCode() + "\n" + recovered.all();
            safe(lab, before, recovered, uncommitted, log);
        }
    }

    private static void safe(Lab lab, String before, Cli.Result recovered, boolean uncommitted, String log)
            throws IOException {
        JournaledPush push = Journals.of(lab.workspace())
                .last("nxp-fra-01", "multicloud-fra")
                .orElseThrow();
        String end = push.end().stream().map(JournaledPush.End::end).findFirst().orElse("open");
        boolean isBefore = lab.device().running().equals(before);

        assertThat(recovered.exitCode()).as(log).isIn(0, 5);
        assertThat(lab.device().pending()).as(log).isFalse();
        assertThat(end).as(log).isIn(isBefore ? List.of("refused", "rolled back") : List.of("confirmed"));
        assertThat(lab.device().running()).as(log).contains("committed-by-a-colleague");
        if (!isBefore) {
            assertThat(lab.device().running()).as(log).contains("d87ed303-8b9d-48a5-9f08-aa42b4b50cd8");
        }
        if (uncommitted) {
            assertThat(lab.device().candidate()).as(log).contains("edited-by-a-colleague");
        } else {
            assertThat(lab.device().candidate()).as(log).isEqualTo(lab.device().running());
            lockIsFree(lab, log);
        }
        assertThat(Files.readString(push.file())).as(log).doesNotContain(Lab.AWS_KEY, Lab.AZURE_KEY, "$9$");
    }

    private static String happen(Lab lab, Point point) throws IOException, InterruptedException {
        List<String> command = point.isOfRecovery() ? recoverOf(lab) : pushOf(lab);
        if (point.how() == How.DIES) {
            return dies(lab, point.step(), point.after(), command);
        }
        Fuse fuse = new Fuse(point.step(), point.after(), () -> lab.device().cutSessions());
        Cli.Result result = lab.user().with(fuse).run(command.toArray(String[]::new));
        assertThat(fuse.isBurnt()).as(result.all()).isTrue();
        return "--- line lost: " + result.exitCode() + "\n" + result.all();
    }

    /** Runs a command in a process of its own that dies at that point. */
    private static String dies(Lab lab, String step, boolean after, List<String> command)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                DyingCantle.class.getName(),
                step,
                after ? "after" : "before"));
        line.addAll(command);
        Path out = Files.createTempFile(lab.workspace(), "dying", ".log");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(lab.workspace().toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().putAll(lab.user().environment());
        int code = builder.start().waitFor();
        String said = "--- died: " + code + "\n" + Files.readString(out);
        assertThat(code).as(said).isEqualTo(DyingCantle.DEAD);
        return said;
    }

    private static List<String> pushOf(Lab lab) {
        return List.of(
                "push",
                "multicloud-fra",
                "--yes",
                "--at",
                lab.at(),
                "--known-hosts",
                lab.knownHosts().toString(),
                "--report",
                lab.workspace().resolve("report").toString());
    }

    private static List<String> recoverOf(Lab lab) {
        return List.of("recover", "--known-hosts", lab.knownHosts().toString());
    }

    private static void colleagueCommits(Lab lab) throws IOException {
        try (JunosSession session = lab.session()) {
            session.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            session.commit("a colleague's change");
        }
    }

    private static void colleagueEdits(Lab lab) throws IOException {
        try (JunosSession session = lab.session()) {
            session.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, UNCOMMITTED));
        }
    }

    private static void lockIsFree(Lab lab, String log) throws IOException {
        try (JunosSession session = lab.session()) {
            session.lock();
            assertThat(session.compare()).as(log).isEmpty();
            session.unlock();
        }
    }
}
