package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever writes a template of a workspace, by mistake or on purpose: statements outside of the slice are never touched.
 * Each template is pushed for real; whatever becomes of the push, the rest of the router is byte for byte as before.
 */
@Tag("io")
class HostileTemplateTest {

    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";

    /** Somebody else's, in the very logical system of the slice. */
    private static final String THEIRS = "logical-systems { l2 { interfaces { irb { unit 7 { description theirs; } } }"
            + " policy-options { prefix-list theirs { 192.0.2.0/24; } } } }";

    private static final List<String> HOSTILE = List.of(
            // at the top level
            "system {\n    host-name evil;\n}\n",
            "groups {\n    evil {\n        system {\n            host-name evil;\n        }\n    }\n}\napply-groups evil;\n",
            "snmp {\n    community public;\n}\n",
            // out of the wrapper, or of the load
            "}\n}\nsystem {\n    host-name evil;\n}\nlogical-systems {\n    l2 {\n",
            "policy-options {\n    prefix-list x {\n        10.0.0.0/8;\n    }\n}\n}\n}\ninterfaces {\n    xe-0/1/0 {\n        disable;\n    }\n}\n",
            "policy-options {\n",
            "}\n",
            "</configuration-text></load-configuration><commit-configuration/>\n",
            "]]>]]>\n",
            "\u0004rollback 0\ncommit and-quit\n",
            // into other logical systems
            "logical-systems {\n    l1 {\n        interfaces;\n    }\n}\n",
            "logical-systems {\n    delete: l1;\n}\n",
            "logical-systems l1 interfaces irb unit 1 disable;\n",
            "logical-systems {\n    \"l1\" {\n        policy-options {\n            replace: prefix-list customer;\n        }\n    }\n}\n",
            // marks
            "delete: interfaces;\n",
            "policy-options {\n    delete: prefix-list theirs;\n}\n",
            "policy-options {\n    replace: prefix-list theirs {\n        10.0.0.0/8;\n    }\n}\n",
            "replace: policy-options {\n    prefix-list x {\n        10.0.0.0/8;\n    }\n}\n",
            "inactive: policy-options {\n    prefix-list theirs;\n}\n",
            "inactive: logical-systems {\n    l1;\n}\n",
            "protect: interfaces {\n    irb;\n}\n",
            // groups and macros inside of the slice
            "apply-groups evil;\n",
            "policy-options {\n    apply-groups [ evil worse ];\n    apply-macro x;\n}\n",
            // comments and annotations
            "/* harmless */ system {\n    host-name evil;\n}\n/* end */\n",
            "/* never closed\nsystem {\n    host-name evil;\n}\n",
            "policy-options {\n    /* } */ } system { host-name evil; } policy-options { /* { */\n}\n",
            "# a line\nsystem { host-name evil; } ## SECRET-DATA\n",
            "annotate policy-options \"x\";\n",
            // commands
            "set system host-name evil\n",
            "delete logical-systems l1\n",
            "deactivate interfaces xe-0/1/0\n",
            "load override terminal;\n",
            // words that look like others
            "interfaces {\n    irb {\n        unit 2 {\n            description \"a\"; } } } system { host-name \"evil\";\n        }\n    }\n}\n",
            "interfaces {\n    irb {\n        unit 2 {\n            description \"x\u2028} } } system { host-name evil; }\";\n        }\n    }\n}\n",
            "interfaces {\n    irb {\n        unit 2 {\n            description \"\u202e} \uff5d \u0085 \u0000\";\n        }\n    }\n}\n",
            "interfaces {\n    irb {\n        unit 2 {\n            description \"]]> </configuration-text> \\\" } } } system { host-name evil; }\";\n        }\n    }\n}\n",
            "\uff53\uff59\uff53\uff54\uff45\uff4d {\n    host-name evil;\n}\n",
            "\ufeffsystem {\n    host-name evil;\n}\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"master,exclusive", "master,shared", "logical-system,exclusive", "logical-system,shared"})
    void whateverATemplateRendersTheRestOfTheRouterIsByteForByteAsBefore(String access, String ownership)
            throws IOException {
        Path workspace = Workspaces.impatient(folder, "10s", "1s");
        Workspaces.edit(workspace.resolve("inventory/devices.yaml"), "access: master", "access: " + access);
        Workspaces.edit(workspace.resolve(SLICE), "logicalSystem: l2", "logicalSystem: l2\nownership: " + ownership);
        Path part = Files.createDirectories(workspace.resolve("templates")).resolve("communities.ftl");
        try (Lab lab = Lab.of(workspace)) {
            boolean shared = ownership.equals("shared") && access.equals("master");
            if (shared) {
                // From the second push on it is known what the slice has rendered, and so what it has not.
                assertThat(lab.push().exitCode()).isZero();
                somebodyElse(lab);
            }
            String around = around(lab);
            String theirs = theirs(lab);
            for (String hostile : HOSTILE) {
                Files.writeString(part, hostile);

                Cli.Result result = lab.push();

                assertThat(result.exitCode()).as(hostile + result.all()).isIn(0, 3, 4, 5);
                assertThat(around(lab)).as(hostile).isEqualTo(around);
                assertThat(lab.device().candidate())
                        .as(hostile)
                        .isEqualTo(lab.device().running());
                assertThat(lab.device().pending()).as(hostile).isFalse();
                if (shared) {
                    assertThat(theirs(lab)).as(hostile).isEqualTo(theirs);
                }
            }
        }
    }

    @Test
    void aTemplateThatReachesOutSaysWhereAndNothingIsTouched() throws IOException {
        Path workspace = Workspaces.impatient(folder, "10s", "1s");
        Files.writeString(
                Files.createDirectories(workspace.resolve("templates")).resolve("communities.ftl"),
                "policy-options;\nsystem {\n    host-name evil;\n}\n");
        try (Lab lab = Lab.of(workspace)) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err())
                    .contains("templates/communities.ftl:2:1: error: [edit system] lies outside of the slice");
        }
    }

    private static String around(Lab lab) {
        return Notation.CURLY.print(new Configuration(lab.device().runningConfiguration().statements().stream()
                .filter(statement -> !isSlices(statement))
                .toList()));
    }

    private static boolean isSlices(Statement statement) {
        return statement.keyword().equals("logical-systems")
                && statement.argument().equals("l2");
    }

    /** What in the logical system of the slice is not the slice's. */
    private static String theirs(Lab lab) {
        return Notation.SET
                .print(lab.device().runningConfiguration())
                .lines()
                .filter(line -> line.contains("theirs"))
                .toList()
                .toString();
    }

    private static void somebodyElse(Lab lab) throws IOException {
        try (JunosSession session = lab.session()) {
            session.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            session.commit("somebody else's part of l2");
        }
    }
}
