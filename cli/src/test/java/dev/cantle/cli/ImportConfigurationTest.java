package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing a configuration: what is understood of it, and what is said of the rest. */
class ImportConfigurationTest extends ImportLab {

    @Test
    void whatWasRenderedComesBackWithNothingLeftOver() throws IOException {
        write("l2.conf", golden());

        Cli.Result result = cantle("import", "l2.conf", "--slice", "again");

        assertThat(result.out())
                .contains("written: inventory/slices/again.yaml", "circuits.aws-fra-1.bandwidthMbps: what is ordered")
                .doesNotContain("not understood", "and not in the file");
    }

    @Test
    void aStatementThatIntentCannotSayIsListedAsASetCommand() throws IOException {
        write("l2.conf", golden().replace("router-id 10.0.0.13;", "router-id 10.0.0.13;\nauto-export;"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(result.out())
                .contains("not understood, and not in the intent:\n"
                        + "  l2.conf:77: set logical-systems l2 routing-instances"
                        + " d87ed303-8b9d-48a5-9f08-aa42b4b50cd8 routing-options auto-export\n");
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void eachLineThatIsNotUnderstoodIsSaidWithItsPlace(Notation notation) throws IOException {
        Configuration router = Notation.CURLY.parse(wholeRouter(), "");
        String text = notation == Notation.CURLY ? wholeRouter() : notation.print(router);
        write("box.conf", text);

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        List<String> lines = text.lines().toList();
        List<String> listed = result.out()
                .lines()
                .filter(line -> line.startsWith("  box.conf:"))
                .toList();
        assertThat(listed).hasSize(18);
        for (String line : listed) {
            String[] parts = line.split(":", 3);
            int at = Integer.parseInt(parts[1]);
            // in XML a list entry begins a line before its name, and what the schema does not know takes several
            String there = String.join(" ", lines.subList(at - 1, notation == Notation.XML ? at + 4 : at));
            String last = parts[2].substring(parts[2].lastIndexOf(' ') + 1).replace("\"", "");
            assertThat(there).as(line).contains(last.equals("SECRET-DATA") ? "encrypted-password" : last);
        }
    }

    @Test
    void whatAnInactiveBlockAndACommentSayIsListedWithItsPlace() throws IOException {
        write("l2.conf", golden().replace("router-id 10.0.0.13;", """
            router-id 10.0.0.13;
            /* to be cleaned up */
            inactive: static {
                route 10.9.0.0/16 discard;
            }
            maximum-paths {
            }
            """));
        int at = golden().substring(0, golden().indexOf("router-id 10.0.0.13;")).split("\n", -1).length;

        Cli.Result result = cantle("import", "l2.conf");

        String path = "logical-systems l2 routing-instances d87ed303-8b9d-48a5-9f08-aa42b4b50cd8 routing-options ";
        assertThat(result.out())
                .contains(
                        "  l2.conf:" + (at + 1) + ": annotate " + path + "static \"to be cleaned up\"\n",
                        "  l2.conf:" + (at + 2) + ": deactivate " + path + "static\n",
                        "  l2.conf:" + (at + 3) + ": set " + path + "static route 10.9.0.0/16 discard\n",
                        "  l2.conf:" + (at + 5) + ": set " + path + "maximum-paths\n");
    }

    @Test
    void whatIsInTheIntentUnderAnotherNameIsNotListed() throws IOException {
        write("box.conf", wholeRouter());

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(result.out())
                .contains("understood, and rendered under other names or at another place: 12 lines\n")
                .doesNotContain(
                        "neighbor 192.0.2.2 peer-as 64512",
                        "neighbor 192.0.2.2 authentication-key",
                        "policy-statement FROM-AWS",
                        "bfd-liveness-detection minimum-interval 300",
                        "host-name");
    }

    @Test
    void aPolicyThatDoesMoreThanIntentSaysIsListed() throws IOException {
        write(
                "box.conf",
                wholeRouter()
                        .replace("term two {", "term half { from { neighbor 192.0.2.2; } then reject; } term two {"));

        Cli.Result result = cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(result.out())
                .contains(
                        "policy-statement FROM-AWS term half from neighbor 192.0.2.2\n",
                        "policy-statement FROM-AWS term half then reject\n")
                .doesNotContain("FROM-AWS term one", "FROM-AWS term two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment-main-instance/main-fra", "attachment-single-tag/single-fra"})
    void policersAndBridgeDomainsOfOtherNamesAreUnderstood(String slice) throws IOException {
        Path inside = Path.of("../golden/cases/" + slice + ".approved.conf");
        Path carrier = Path.of("../golden/cases/" + slice + ".carrier.approved.conf");
        String all = Files.readString(inside) + (Files.exists(carrier) ? Files.readString(carrier) : "");
        write(
                "box.conf",
                all.replaceAll("-input\\b", "-police-a")
                        .replaceAll("-output\\b", "-police-b")
                        .replaceAll("-import\\b", "-from")
                        .replaceAll("-export\\b", "-to")
                        .replaceAll("-in\\b", "-routes")
                        .replaceAll("irb-([24]) \\{", "BD$1 {"));

        Cli.Result result = cantle(
                "import", "box.conf", "--slice", Path.of(slice).getFileName().toString());

        assertThat(result.out())
                .contains("under other names")
                .doesNotContain("not understood", "and not in the file", "outside of every");
    }

    @ParameterizedTest
    @CsvSource({"exec:sh send-home, a command", "file:/etc/hostname, a path", "keystore:/srv/keys.p12#aws, a key store"
    })
    void aReferenceThatRunsOrOpensSomethingIsNotTakenOver(String reference, String what) throws IOException {
        write("l2.conf", golden().replace("env:AWS_FRA_1_MD5", reference));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("ref: env:AWS_FRA_1_MD5").doesNotContain(reference);
        assertThat(result.out())
                .contains(
                        "AWS_FRA_1_MD5: the authentication-key of the BGP group aws-fra-1 in the clear; the file names "
                                + what + " for it, which is not taken over")
                .doesNotContain("not understood");
    }

    @Test
    void aKeyOfAConfigurationIsNeitherWrittenNorShown() throws IOException {
        write("l2.conf", golden().replace("env:AWS_FRA_1_MD5", "$9$4waJDmPfT3nsY"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("ref: env:AWS_FRA_1_MD5").doesNotContain("$9$");
        assertThat(result.all())
                .contains("AWS_FRA_1_MD5: the authentication-key of the BGP group aws-fra-1 in the clear")
                .doesNotContain("$9$4waJ");
    }

    @Test
    void aValueThatTheRulesRefuseIsWrittenAndSaid() throws IOException {
        write("l2.conf", golden().replace("hold-time 90;", "hold-time 2;"));

        Cli.Result result = cantle("import", "l2.conf");

        assertThat(slice("l2")).contains("holdTime: 2s\n");
        assertThat(result.out()).contains("values that check will refuse:\n  A hold time of 2 s is not");
    }

    @Test
    void whatAPolicyDoesNotBoundIsLeftForAPerson() throws IOException {
        write("box.conf", wholeRouter());

        cantle("import", "box.conf", "--logical-system", "cust-7");

        assertThat(slice("cust-7"))
                .contains("receive:   # [10.20.0.0/16] at least")
                .doesNotContain("advertise");
    }
}
