package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cantle snapshot}: what is kept of a device, and what a comparison says. */
@Tag("io")
class SnapshotTest {

    @TempDir
    Path folder;

    @Test
    void aSessionThatWentDownBetweenTwoSnapshotsIsHarmWithItsRoutes() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            Cli.Result taken = take(lab, "before");
            assertThat(taken.exitCode()).as(taken.all()).isZero();
            assertThat(taken.out()).contains("multicloud-fra on nxp-fra-01: 2 sessions, 2 units, ");
            assertThat(take(lab, "again").exitCode()).isZero();

            Cli.Result same = lab.user().run("snapshot", "compare", "before", "again");

            assertThat(same.exitCode()).as(same.all()).isZero();
            assertThat(same.out()).contains("multicloud-fra: before -> again", "same: 0 harm, 0 unknown, 0 change");

            lab.world("aws-fra-1=down");
            take(lab, "after");
            Cli.Result harmed = lab.user().run("snapshot", "compare", "before", "after");

            assertThat(harmed.exitCode()).as(harmed.all()).isEqualTo(1);
            assertThat(harmed.out())
                    .contains("not the same: ", "\nharm\n", "BGP session to 10.0.0.1", "172.31.0.0/16 in ", "-> gone");
            assertThat(harmed.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void aSnapshotIsWhatVerifyReadsAndIsListed() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();
            take(lab, "monday", "--json");
            Path slice = folder.resolve(".cantle/snapshots/monday/multicloud-fra");

            assertThat(slice.resolve("bgp-summary.xml")).exists();
            assertThat(slice.resolve("route-summary.xml")).exists();
            assertThat(slice.resolve("interfaces.xml")).exists();
            assertThat(slice.resolve("routes-d87ed303-8b9d-48a5-9f08-aa42b4b50cd8.inet.0.xml"))
                    .exists();
            assertThat(slice.resolve("manifest.json")).content().contains("\"logicalSystem\" : \"l2\"");
            assertThat(lab.user().run("snapshot", "list").out()).contains("monday\n  multicloud-fra on nxp-fra-01, ");
            assertThat(lab.user().run("snapshot", "list", "--json").out()).contains("\"name\":\"monday\"");
        }
    }

    @Test
    void aSnapshotIsNotReplacedUnlessSomebodySaysSo() throws IOException {
        Path replies = replies();
        Workspaces.sample(folder);
        assertThat(offline("take", "one", "--from", replies.toString()).exitCode())
                .isZero();

        Cli.Result again = offline("take", "one", "--from", replies.toString());

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err())
                .contains("there is a snapshot 'one' already", "fix: take another name, or --replace it");
        assertThat(offline("take", "one", "--replace", "--from", replies.toString())
                        .exitCode())
                .isZero();
        try (Stream<Path> left = Files.list(folder.resolve(".cantle/snapshots"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("one");
        }
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        Workspaces.sample(folder);

        for (String name : List.of("../up", "a/b", ".hidden", "", "a b", "x".repeat(65))) {
            Cli.Result refused = offline("take", name);

            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("'" + name + "' is no name for a snapshot", "fix: use 1 to 64 letters");
        }
        assertThat(folder.resolve(".cantle")).doesNotExist();
    }

    @Test
    void aSnapshotThatLacksAPartIsKeptAndSaysSoAndIsNeverTheSame() throws IOException {
        Path replies = replies();
        Files.delete(replies.resolve("interfaces.xml"));
        Workspaces.sample(folder);

        Cli.Result taken = offline("take", "one", "--from", replies.toString());

        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.out()).contains("unknown: interfaces: no reply saved as ");
        offline("take", "two", "--from", replies.toString());

        Cli.Result compared = offline("compare", "one", "two", "--json");

        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.out()).contains("\"same\":false", "\"unknown\":2", "no reply saved as ");
    }

    @Test
    void aFolderWithNothingInItIsNoSnapshot() throws IOException {
        Workspaces.sample(folder);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Cli.Result taken = offline("take", "one", "--from", empty.toString());

        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.err()).contains("nothing could be read, so no snapshot was kept");
        assertThat(folder.resolve(".cantle/snapshots/one")).doesNotExist();
        try (Stream<Path> left = Files.list(folder.resolve(".cantle/snapshots"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aSnapshotThatIsNotThereIsAMistakeOfTheCommandLine() throws IOException {
        Workspaces.sample(folder);
        assertThat(offline("compare", "one", "two").err())
                .contains("there is no snapshot 'one'", "fix: take one with cantle snapshot take one");
        offline("take", "one", "--from", replies().toString());

        Cli.Result compared = offline("compare", "one", "two");

        assertThat(compared.exitCode()).isEqualTo(2);
        assertThat(compared.err()).contains("there is no snapshot 'two'", "fix: choose from one");
        assertThat(offline("compare", "one", "one", "other").err())
                .contains("neither snapshot holds the slice 'other'", "fix: choose from multicloud-fra");
        assertThat(offline("compare", "one", "one", "--counts", "101").err())
                .contains("the tolerance for counts is 101 %, outside 0 to 100");
    }

    @Test
    void aSliceThatOneSnapshotDoesNotHoldIsUnknown() throws IOException {
        Workspaces.sample(folder);
        offline("take", "one", "--from", replies().toString());
        offline("take", "two", "--from", replies().toString());
        Files.delete(folder.resolve(".cantle/snapshots/two/multicloud-fra/manifest.json"));

        Cli.Result compared = offline("compare", "one", "two");

        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.out()).contains("3 unknown", "the snapshot two does not hold this slice");
    }

    private Cli.Result take(Lab lab, String name, String... more) {
        List<String> args = new ArrayList<>(List.of("snapshot", "take", name, "--at", lab.at()));
        args.addAll(List.of("--known-hosts", lab.knownHosts().toString()));
        args.addAll(List.of(more));
        return lab.user().run(args.toArray(String[]::new));
    }

    @Test
    void savedRepliesAreTakenFromNoDevice() throws IOException {
        Cli.Result result = offline("take", "one", "--from", replies().toString(), "--ssh-config", "none");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "--from takes saved replies, so --at, --user, --known-hosts, --ssh-config and --wire-log do not go"
                                + " with it",
                        "fix: drop --from, or the others");
    }

    private Cli.Result offline(String... args) {
        List<String> all = new ArrayList<>(List.of("snapshot"));
        all.addAll(List.of(args));
        return new Cli(folder).run(all.toArray(String[]::new));
    }

    /** The replies of a logical system with one session, in a folder of their own. */
    private Path replies() throws IOException {
        Path replies = Files.createTempDirectory(folder, "replies");
        write(
                replies,
                "bgp-summary",
                "bgp-information",
                "<bgp-peer><peer-address>10.0.0.1</peer-address><peer-as>64512"
                        + "</peer-as><flap-count>0</flap-count><peer-state>Established</peer-state></bgp-peer>");
        write(
                replies,
                "interfaces",
                "interface-information",
                "<logical-interface><name>irb.4</name><admin-status>up"
                        + "</admin-status><oper-status>up</oper-status></logical-interface>");
        String head = "<route-table><table-name>inet.0</table-name><destination-count>1</destination-count>";
        write(replies, "route-summary", "route-summary-information", head + "</route-table>");
        write(
                replies,
                "routes-inet.0",
                "route-information",
                head + "<rt><rt-destination>198.51.100.0/24</rt-destination>"
                        + "<rt-entry><active-tag>*</active-tag><protocol-name>Static</protocol-name></rt-entry></rt></route-table>");
        return replies;
    }

    private static void write(Path folder, String file, String element, String body) throws IOException {
        Files.writeString(
                folder.resolve(file + ".xml"),
                "<rpc-reply><" + element + ">" + body + "</" + element + "></rpc-reply>");
    }
}
