package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class FleetTest {

    @TempDir
    Path folder;

    @Test
    void everySliceOfEveryDeviceIsPushedAndReportedAsOne() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 2)) {
            Cli.Result result = lab.push("--all", "--yes");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out())
                    .contains(
                            "1/6 canary s01-1 on d01: confirmed, ",
                            "s03-2 on d03: confirmed, ",
                            "push of 6 slices on 3 devices",
                            "6 confirmed");
            assertThat(lab.changed()).containsExactly("d01", "d02", "d03");
            assertThat(read("report/report.json")).contains("\"confirmed\" : 6", "\"report\" : \"s03-2\"");
            assertThat(read("report/report.html")).contains("href=\"s03-2/report.html\"", "6 slices on 3 devices");
            assertThat(read("report/report.md")).contains("## ✅ push of 6 slices on 3 devices: 6 confirmed");
            assertThat(read("report/report.xml"))
                    .contains(
                            "tests=\"6\" failures=\"0\" errors=\"0\"",
                            "tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\"",
                            "name=\"s03-2\"");
            assertThat(folder.resolve("report/s03-2/report.html")).exists();
            assertThat(folder.resolve("report/s03-2/evidence/bgp-summary.xml")).exists();
        }
    }

    @Test
    void theSlicesOfADeviceAreCommittedInTheOrderGiven() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 2, 3)) {
            Cli.Result result = lab.push("s01-2", "s02-1", "s01-3", "s01-1", "--yes");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(ended(result.out()).stream().filter(slice -> slice.startsWith("s01")))
                    .containsExactly("s01-2", "s01-3", "s01-1");
        }
    }

    @Test
    void aCanaryThatIsNotProvenKeepsAllOthersUntouched() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 1, "aws-s01-1=wrong-key")) {
            Cli.Result result = lab.push("--all", "--yes", "--max-failures", "99");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("1/3 canary s01-1 on d01: rolled back", "not proven in time");
            assertThat(result.out())
                    .contains("not tried (the canary s01-1 did not end well): s02-1 on d02, s03-1 on d03");
            assertThat(lab.changed()).isEmpty();
            assertThat(read("report/report.xml")).contains("<skipped message=\"not tried: the canary s01-1");
        }
    }

    @Test
    void aSliceThatIsNamedAsCanaryGoesFirst() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 1, "aws-s03-1=wrong-key")) {
            Cli.Result result = lab.push("--all", "--yes", "--canary", "s03-1");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(lab.changed()).isEmpty();
        }
    }

    @Test
    void aCanaryWithNothingToDoProvesNothingSoTheNextOneTakesItsPlace() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 1, "aws-s02-1=wrong-key")) {
            lab.push("s01-1", "--yes");

            Cli.Result result = lab.push("--all", "--yes");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.out()).contains("canary s01-1 on d01: nothing to do");
            assertThat(result.err()).contains("canary s02-1 on d02: rolled back");
            assertThat(lab.changed()).containsExactly("d01");
        }
    }

    @Test
    void tooManyFailuresStopTheRest() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 6, 1, "aws-s01-1=wrong-key", "aws-s02-1=wrong-key")) {
            Cli.Result result = lab.push("--all", "--yes", "--canary", "0", "--parallel", "1", "--max-failures", "2");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.out())
                    .contains("2 rolled back, 4 not tried", "2 slices did not end well, and --max-failures is 2");
            assertThat(lab.changed()).isEmpty();
        }
    }

    @Test
    void fewerFailuresLetTheOthersGoOnAndTheWorstEndDecides() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 20, 1, "aws-s03-1=wrong-key", "azure-s11-1=silent")) {
            Cli cli = lab.user().with("PASSWORD_D07", "wrong-password");

            Cli.Result result = lab.push(cli, "--all", "--yes", "--max-failures", "4", "--json");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("17 confirmed, 2 rolled back, 1 refused");
            assertThat(lab.changed()).hasSize(17).doesNotContain("d03", "d07", "d11");
            assertThat(result.out())
                    .startsWith("{\"kind\":\"push\",\"exitCode\":5,")
                    .contains("\"slice\":\"s20-1\",\"device\":\"d20\",\"outcome\":\"confirmed\"", "\"notTried\":[]")
                    .doesNotContain("wrong-password");
        }
    }

    @Test
    void whatFollowsAFailureOnTheSameDeviceIsNotTried() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 2, 2, "aws-s01-1=wrong-key")) {
            Cli.Result result = lab.push("--all", "--yes", "--canary", "0", "--max-failures", "9");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.out())
                    .contains(
                            "2 confirmed, 1 rolled back, 1 not tried",
                            "not tried (an earlier slice of the device did not end well): s01-2 on d01");
        }
    }

    @Test
    void noMoreDevicesThanParallelAreTalkedToAtATime() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 6, 1)) {
            CompletableFuture<Cli.Result> push =
                    CompletableFuture.supplyAsync(() -> lab.push("--all", "--yes", "--canary", "0", "--parallel", "2"));
            List<Integer> seen = new ArrayList<>();

            Eventually.holds("the push is over", Duration.ofMinutes(2), () -> {
                seen.add(lab.sessions());
                return push.isDone();
            });

            assertThat(push.join().exitCode()).as(push.join().all()).isZero();
            // Another look comes every 20 ms; a router counts a session a moment longer than the client does.
            assertThat(seen).contains(2);
            assertThat(lab.devices()).allMatch(device -> device.running().contains("d87ed303-"));
            assertThat(seen).allMatch(count -> count <= 4);
        }
    }

    @Test
    void askedToStopItRollsBackWhatIsUnderWayAndTriesNoMore() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 6, 1, "aws-s01-1=slow:60", "aws-s02-1=slow:60")) {
            Cli cli = lab.user();
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(
                    () -> lab.push(cli, "--all", "--yes", "--canary", "0", "--parallel", "2", "--within", "2m"));
            Eventually.holds(
                    "two commits wait",
                    Duration.ofMinutes(1),
                    () -> lab.device("d01").pending() && lab.device("d02").pending());

            cli.stop().stop();

            Cli.Result result = push.join();
            assertThat(result.exitCode()).as(result.all()).isEqualTo(130);
            assertThat(result.out()).contains("2 interrupted, 4 not tried", "not tried (interrupted): s03-1 on d03");
            assertThat(lab.changed()).isEmpty();
            assertThat(lab.devices()).noneMatch(device -> device.pending());
            assertThat(cli.stop().isGuarded())
                    .as("the command may be cut off now")
                    .isFalse();
        }
    }

    @Test
    void aKeyThatIsMissingIsFoundBeforeAnyDeviceIsTouched() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 2, 1)) {
            Workspaces.edit(folder.resolve("inventory/slices/s02-1.yaml"), "env:AWS_FRA_1_MD5", "env:NOBODY_SET_THIS");

            Cli.Result result = lab.push("--all", "--yes");

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).contains("env:NOBODY_SET_THIS is not set", "nothing was done");
            assertThat(lab.changed()).isEmpty();
        }
    }

    @Test
    void withoutYesEachSliceIsAskedForInItsTurn() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 1)) {
            List<String> answers = new ArrayList<>(List.of("y", "n"));
            Cli cli = lab.user().answeredBy(answering(answers));

            Cli.Result result = lab.push(cli, "--all");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(130);
            assertThat(answers).isEmpty();
            assertThat(lab.changed()).containsExactly("d01");
            assertThat(result.out()).contains("1 confirmed, 1 declined, 1 not tried");
        }
    }

    @Test
    void aDryRunOfManyCommitsNothingAndNeedsNoCanary() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 3, 1)) {
            Cli.Result result = lab.push("--all", "--dry-run", "--parallel", "3");

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("3/3 ").doesNotContain("canary");
            assertThat(lab.changed()).isEmpty();
            assertThat(read("report/s02-1/report.md")).contains("logical-systems");
        }
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws IOException {
        try (FleetLab lab = FleetLab.of(folder, 2, 1)) {
            assertThat(refusal(lab, "--all", "s01-1", "--yes"))
                    .contains("--all pushes every slice, so no slice is to be named", "fix: leave out --all");
            assertThat(refusal(lab, "--yes")).contains("no slice is named", "fix: name the slices to push, or --all");
            assertThat(refusal(lab, "--all", "--yes", "--parallel", "65"))
                    .contains("--parallel 65 is outside 1 to 64", "fix: 8 is usual");
            assertThat(refusal(lab, "--all", "--yes", "--max-failures", "0"))
                    .contains("--max-failures 0 is below 1", "fix: 1 stops at the first");
            assertThat(refusal(lab, "--all", "--yes", "--canary", "nobody"))
                    .contains("--canary nobody is none of the slices", "fix: name one of them, or a number");
            assertThat(refusal(lab, "--all", "--yes", "--canary", "101"))
                    .contains("--canary 101 is outside 0 to 100", "fix: 1 is usual");
            assertThat(refusal(lab, "--all", "--parallel", "4"))
                    .contains("--parallel 4 pushes beside each other", "fix: add --yes, or leave out --parallel");
            assertThat(lab.changed()).isEmpty();
        }
    }

    private static String refusal(FleetLab lab, String... args) {
        Cli.Result result = lab.push(lab.user().answeredBy(answering(new ArrayList<>())), args);
        assertThat(result.exitCode()).as(result.all()).isEqualTo(2);
        return result.err();
    }

    private static List<String> ended(String out) {
        return out.lines()
                .filter(line -> line.matches("\\d+/\\d+ .*"))
                .map(line -> line.replaceAll("^\\S+ (canary )?(\\S+) .*$", "$2"))
                .toList();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static Terminal answering(List<String> answers) {
        return new Terminal() {
            @Override
            public boolean isInteractive() {
                return true;
            }

            @Override
            public Optional<String> ask(String question, Duration limit) {
                return Optional.of(answers.remove(0));
            }

            @Override
            public Optional<char[]> askSecret(String question) {
                return Optional.empty();
            }
        };
    }
}
