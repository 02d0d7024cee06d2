package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.ReplyQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceTest {

    private static final int CIRCUITS = 20;
    private static final VerifyPolicy POLICY = new VerifyPolicy(Duration.ofMinutes(2), Duration.ofSeconds(15));

    private final ManualClock clock = new ManualClock();
    private final ManyCircuits device = new ManyCircuits(CIRCUITS);
    private final List<Poll> polls = new ArrayList<>();
    private final List<List<ReplyQuery>> asked = new ArrayList<>();

    @Test
    void aGlanceAsksAboutTablesHoweverManyCircuitsThereAre() {
        Verdict verdict = judging().look(Depth.GLANCE);

        assertThat(verdict.isProven()).isTrue();
        assertThat(device.asked())
                .extracting(ReplyQuery::fileName)
                .containsExactlyInAnyOrder(
                        "bgp-summary.xml", "interfaces.xml", "routes-" + SampleSlice.INSTANCE + ".inet.0.xml");
    }

    @Test
    void whatATableHidesIsAskedForOnce() {
        device.hidesTheLast();

        Verdict verdict = judging().look(Depth.GLANCE);

        assertThat(device.asked())
                .hasSize(4)
                .extracting(ReplyQuery::fileName)
                .contains("hidden-" + SampleSlice.INSTANCE + ".inet.0.xml");
        assertThat(verdict.refuted())
                .extracting(Finding::id)
                .contains("site-19.counts.ipv4", "site-19.route.172.16.19.0/24")
                .doesNotContain("site-19.received.ipv4");
    }

    @Test
    void aWaitForOneOfTwentyCircuitsAsksEachPeerOnlyToProve() {
        device.lastIsUp(false);

        Proof proof = await(Duration.ofSeconds(60));

        assertThat(proof.isProven()).isTrue();
        List<List<ReplyQuery>> large =
                asked.stream().filter(one -> one.size() > 4).toList();
        assertThat(large)
                .as("full looks: one when it was first good, one at the end")
                .hasSize(2);
        assertThat(asked).hasSizeGreaterThan(12);
        assertThat(asked.get(asked.size() - 1)).hasSize(3 + 2 * CIRCUITS);
    }

    @Test
    void aWaitNamesWhatIsMissing() {
        device.lastIsUp(false);

        await(Duration.ofSeconds(10));

        assertThat(polls.get(0).missing().get(0).id()).isEqualTo("site-19.session.ipv4");
    }

    @Test
    void whatOnlyAFullLookFindsIsNamedUntilAFullLookFindsItMended() {
        device.leaks(true);

        Proof proof = await(Duration.ofSeconds(40));

        assertThat(polls.get(0).depth()).isEqualTo(Depth.GLANCE);
        assertThat(polls.get(1).depth()).isEqualTo(Depth.FULL);
        assertThat(polls.get(2).depth()).isEqualTo(Depth.GLANCE);
        assertThat(polls.get(2).missing()).extracting(Finding::id).contains("site-0.leaked.ipv4");
        assertThat(polls.get(2).stableFor()).isZero();
        assertThat(proof.isProven()).isTrue();
        assertThat(Duration.between(Replies.GIVEN, clock.instant()).toSeconds()).isBetween(55L, 62L);
    }

    @Test
    void theFullLookAtTheEndOfItsTimeMayStillRefute() {
        ProofWait wait = new ProofWait(clock, this::advance);
        Judging judging = judging();

        Proof proof = wait.await(
                new VerifyPolicy(Duration.ofSeconds(20), Duration.ofSeconds(15)),
                depth -> {
                    device.leaks(seconds() >= 10);
                    return judging.look(depth);
                },
                polls::add);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.NOT_PROVEN);
        assertThat(proof.verdict().refuted()).extracting(Finding::id).contains("site-0.leaked.ipv4");
        assertThat(polls.get(polls.size() - 1).depth()).isEqualTo(Depth.DIAGNOSIS);
    }

    private Judging judging() {
        return new Verifier(clock).judging(device.slice(), device, Baseline.none());
    }

    /** Waits while the last session comes up, or the leak ends, after that time. */
    private Proof await(Duration mendedAfter) {
        Judging judging = judging();
        return new ProofWait(clock, this::advance)
                .await(
                        POLICY,
                        depth -> {
                            boolean mended = seconds() >= mendedAfter.toSeconds();
                            device.lastIsUp(device.wasUp() || mended);
                            device.leaks(device.wasLeaking() && !mended);
                            Verdict verdict = judging.look(depth);
                            asked.add(device.asked());
                            return verdict;
                        },
                        polls::add);
    }

    private void advance(Duration pause) {
        clock.advance(pause);
    }

    private long seconds() {
        return Duration.between(Replies.GIVEN, clock.instant()).toSeconds();
    }
}
