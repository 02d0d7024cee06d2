package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.templates.intent.IntentPrinter;
import org.junit.jupiter.api.Test;

class IntentPrinterTest {

    @Test
    void printsWhatDoesNotShowOnTheRouter() {
        String text = IntentPrinter.print(
                Samples.slice(Samples.aws(), Samples.azure()), Samples.device(Access.LOGICAL_SYSTEM));

        assertThat(text)
                .contains("\n  access: logical-system\n")
                .contains("\ncapacityMbps: 1000\n")
                .contains("\n    bandwidthMbps: 50\n")
                .contains("\n      accountId: \"112233446655\"\n")
                .contains("\n      serviceKey: \"9433c213-a9a3-46d2-abc4-ef6dd5b9b353\"\n")
                .contains("\n  stableFor: 15s\n")
                .endsWith("\nwaivers: []\n");
    }

    @Test
    void showsWhatEachCircuitAnnounces() {
        String text = IntentPrinter.print(Samples.slice(Samples.aws(), Samples.azure()), Samples.device(Access.MASTER));

        assertThat(text).contains("    announces:\n      - 10.6.0.0/16\n    aws:\n");
    }

    @Test
    void quotesWhatYamlWouldReadAsSomethingElse() {
        String text = IntentPrinter.print(
                Samples.slice(Samples.aws("yes"), Samples.overIpv6Only()), Samples.device(Access.MASTER));

        assertThat(text).contains("    description: \"yes\"\n").contains("      - local: \"2001:db8::/127\"\n");
    }

    @Test
    void aTextCannotBreakOutOfItsLine() {
        String text = IntentPrinter.print(
                Samples.slice(Samples.aws("a\" b: c \\ # d"), Samples.azure()), Samples.device(Access.MASTER));

        assertThat(text).contains("    description: \"a\\\" b: c \\\\ # d\"\n");
    }

    @Test
    void secretsAreReferences() {
        String text = IntentPrinter.print(Samples.slice(Samples.aws()), Samples.device(Access.MASTER));

        assertThat(text).contains("    md5: \"env:AWS_FRA_1_MD5\"\n");
    }
}
