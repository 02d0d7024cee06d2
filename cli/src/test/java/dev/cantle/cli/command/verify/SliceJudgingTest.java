package dev.cantle.cli.command.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceJudgingTest {

    private static final VerifyPolicy POLICY = new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15));
    private static final Verdict GOOD = new Verdict(
            List.of(new Claim("a.session", "a", Layer.SESSION, "The session is up", "Established")
                    .proven("Established", new Evidence("bgp-summary.xml", Instant.EPOCH))),
            List.of(),
            Instant.EPOCH);

    @Test
    void aWaitThatWasCutShortIsNoProofAlthoughItsLastLookShowedNothingWrong() {
        Verdict verdict = SliceJudging.ofWait(GOOD, false, POLICY);

        assertThat(verdict.isProven()).isFalse();
        assertThat(verdict.unknown()).hasSize(1);
        assertThat(verdict.unknown().get(0).actual()).isEqualTo("the wait was cut short before that");
        assertThat(verdict.unknown().get(0).expected()).isEqualTo("15 s without a break");
    }

    @Test
    void aWaitThatLastedLongEnoughKeepsItsVerdict() {
        assertThat(SliceJudging.ofWait(GOOD, true, POLICY)).isEqualTo(GOOD);
    }
}
