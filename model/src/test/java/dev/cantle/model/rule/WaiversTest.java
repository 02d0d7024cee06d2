package dev.cantle.model.rule;

import static dev.cantle.model.rule.Sketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {

    @Test
    void aWaiverInForceExcusesAWarningAndIsKeptForReports() {
        Verdict verdict = judge(waiver("azure-both-paths", "azure-1", TODAY));

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.waived()).extracting(Problem::rule).containsExactly("azure-both-paths");
    }

    @Test
    void aWaiverOfTheWholeSliceExcusesAllItsCircuits() {
        assertThat(judge(waiver("azure-both-paths", "", TODAY)).waived()).hasSize(1);
    }

    @Test
    void anExpiredWaiverNoLongerCountsAndIsReported() {
        assertThat(judge(waiver("azure-both-paths", "azure-1", TODAY.minusDays(1)))
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "The waiver of azure-both-paths expired on 2026-11-21 and no longer counts",
                        "azure-1: 10.0.0.16/30 is reserved for the other path and has no session, and Azure's SLA"
                                + " needs both");
    }

    @Test
    void aWaiverWithoutEffectIsReported() {
        assertThat(judge(waiver("azure-both-paths", "", TODAY), waiver("default-route", "", TODAY))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("The waiver of default-route excuses nothing");
    }

    @Test
    void anErrorCannotBeWaived() {
        var azure = Sketch.azure();
        azure.remoteAs = 12_706;
        Verdict verdict = judge(azure, waiver("azure-both-paths", "", TODAY), waiver("azure-remote-as", "", TODAY));

        assertThat(verdict.hasErrors()).isTrue();
        assertThat(verdict.problems()).extracting(Problem::rule).contains("azure-remote-as", "waiver-without-effect");
    }

    private static Waiver waiver(String rule, String circuit, LocalDate expires) {
        return new Waiver(rule, circuit, "demonstration", expires);
    }

    private static Verdict judge(Waiver... waivers) {
        return judge(Sketch.azure(), waivers);
    }

    private static Verdict judge(Sketch azure, Waiver... waivers) {
        var slice = Sketch.slice("blue", "blue", 65_000, 1000, Ownership.EXCLUSIVE, List.of(waivers), azure.asAzure());
        return Rules.judge(Sketch.network(slice), Limits.providers(), TODAY);
    }
}
