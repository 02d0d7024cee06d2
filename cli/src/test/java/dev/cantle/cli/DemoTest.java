package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class DemoTest {

    @TempDir
    Path folder;

    @Test
    void theDemoGoesTheWholeWayAndThenFindsNothingToDo() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("demo", "--stable-for", "1s", "--report", "report");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out())
                .contains(
                        "golden/ is what rendering gives",
                        "10.6.0.0/16",
                        "172.31.0.0/16",
                        "confirmed: everything is proven",
                        "nothing to do",
                        "6. the clouds' own view",
                        "AWS and Azure say the same as the router and the intent in ");
        assertThat(folder.resolve("report/clouds/report.json")).exists();
        assertThat(folder.resolve("report/clouds/evidence/clouds/multicloud-fra/aws-fra-1/interfaces.json"))
                .exists();
        assertThat(folder.resolve("report/report.html")).exists();
        assertThat(folder.resolve("report/again/report.json")).exists();
    }

    @Test
    void theDemoWithAFaultShowsTheRollBack() {
        Cli.Result result = new Cli(Workspaces.sample(folder))
                .run("demo", "--fault", "aws-fra-1=wrong-key", "--within", "4s", "--stable-for", "1s", "--json");

        assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
        assertThat(result.out()).startsWith("{\"kind\":\"demo\",\"exitCode\":5").contains("\"rolled back\"");
    }
}
