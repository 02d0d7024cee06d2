package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofWaitTest {

    private static final VerifyPolicy POLICY = new VerifyPolicy(Duration.ofSeconds(60), Duration.ofSeconds(15));

    private final ManualClock clock = new ManualClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Poll> polls = new ArrayList<>();
    private final List<Depth> depths = new ArrayList<>();
    private final ProofWait wait = new ProofWait(clock, duration -> {
        pauses.add(duration);
        clock.advance(duration);
    });

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    @Test
    void aProofMustStandForItsTime() {
        Proof proof = await(seconds -> true);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.PROVEN);
        assertThat(seconds()).isEqualTo(15);
    }

    @Test
    void aProofThatComesLateCountsFromThen() {
        Proof proof = await(seconds -> seconds >= 20);

        assertThat(proof.isProven()).isTrue();
        assertThat(seconds()).isBetween(35L, 40L);
    }

    @Test
    void aBreakBeginsTheTimeAnew() {
        Proof proof = await(seconds -> seconds < 10 || seconds > 13);

        assertThat(proof.isProven()).isTrue();
        assertThat(seconds()).isGreaterThan(28);
        assertThat(polls).anyMatch(poll -> !poll.missing().isEmpty());
    }

    @Test
    void withoutProofItGivesUpInTimeAndLooksDeepLast() {
        Proof proof = await(seconds -> false);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.NOT_PROVEN);
        assertThat(seconds()).isEqualTo(60);
        assertThat(depths).endsWith(Depth.DIAGNOSIS);
        assertThat(depths.subList(0, depths.size() - 1)).containsOnly(Depth.GLANCE);
    }

    @Test
    void aProofThatStandsWhenTimeRunsOutMayFinish() {
        Proof proof = await(seconds -> seconds >= 55);

        assertThat(proof.isProven()).isTrue();
        assertThat(seconds()).isBetween(70L, 75L);
    }

    @Test
    void aProofThatBreaksAfterTimeHasRunOutIsNone() {
        Proof proof = await(seconds -> seconds >= 55 && seconds < 65);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.NOT_PROVEN);
        assertThat(seconds()).isLessThan(75);
    }

    @Test
    void pausesBeginWithASecondAndGrowToFive() {
        await(seconds -> false);

        assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(5)) <= 0);
        assertThat(pauses).contains(Duration.ofSeconds(5));
    }

    @Test
    void aChangeMakesThePausesShortAgain() {
        await(seconds -> seconds >= 30);

        long shortest = pauses.stream().filter(Duration.ofSeconds(1)::equals).count();
        assertThat(shortest).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theListenerHearsWhatIsMissingAndHowMuchTimeIsLeft() {
        await(seconds -> seconds >= 1);

        assertThat(polls.get(0).number()).isEqualTo(1);
        assertThat(polls.get(0).missing()).extracting(Finding::id).containsExactly("a.session.ipv4");
        assertThat(polls.get(0).left()).isEqualTo(Duration.ofSeconds(60));
        assertThat(polls.get(1).stableFor()).isEqualTo(Duration.ZERO);
        assertThat(polls.get(1).left()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void everyLookIsTimed() {
        Proof proof = await(seconds -> true);

        assertThat(proof.timings()).hasSize(polls.size()).allMatch(timing -> timing.proven() == 1);
    }

    @Test
    void anInterruptionDuringALookEndsTheWaitAfterIt() {
        Proof proof = wait.await(
                POLICY,
                depth -> {
                    Thread.currentThread().interrupt();
                    return verdict(true);
                },
                ProofListener.silent());

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.INTERRUPTED);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anInterruptionDuringAPauseEndsTheWait() {
        ProofWait interrupted = new ProofWait(clock, duration -> {
            throw new InterruptedException("cut short");
        });

        Proof proof = interrupted.await(POLICY, depth -> verdict(false), ProofListener.silent());

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.INTERRUPTED);
        assertThat(proof.timings()).hasSize(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aCircuitWithLessPatienceEndsTheWaitEarly() {
        VerifyPolicy policy = new VerifyPolicy(
                Duration.ofSeconds(60),
                Duration.ofSeconds(15),
                Map.of("a", new VerifyPolicy(Duration.ofSeconds(20), Duration.ZERO)));

        Proof proof = wait.await(policy, depth -> verdict(false), polls::add);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.NOT_PROVEN);
        assertThat(seconds()).isEqualTo(20);
        assertThat(polls.get(0).left()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aCircuitMayHaveToStandLongerThanTheOthers() {
        VerifyPolicy policy = new VerifyPolicy(
                Duration.ofSeconds(60),
                Duration.ofSeconds(40),
                Map.of(
                        "a", new VerifyPolicy(Duration.ofSeconds(60), Duration.ofSeconds(40)),
                        "b", new VerifyPolicy(Duration.ofSeconds(60), Duration.ofSeconds(5))));

        // b comes up late; by then a has stood for most of its time
        Proof proof = wait.await(
                policy,
                depth -> new Verdict(
                        List.of(finding("a", true), finding("b", seconds() >= 30)), List.of(), clock.instant()),
                polls::add);

        assertThat(proof.isProven()).isTrue();
        assertThat(seconds()).isBetween(40L, 42L);
    }

    @Test
    void theProofIsAFullLook() {
        await(seconds -> seconds >= 1);

        assertThat(polls.get(polls.size() - 1).depth()).isEqualTo(Depth.FULL);
        assertThat(depths.subList(0, 3)).containsExactly(Depth.GLANCE, Depth.GLANCE, Depth.FULL);
    }

    @Test
    void aLongWaitPausesLonger() {
        wait.await(
                new VerifyPolicy(Duration.ofMinutes(20), Duration.ofSeconds(15)),
                depth -> verdict(false),
                ProofListener.silent());

        assertThat(pauses).contains(Duration.ofSeconds(20)).allMatch(pause -> pause.toSeconds() <= 20);
    }

    @Test
    void aVerdictWithoutFindingsIsNoProof() {
        Proof proof = wait.await(POLICY, depth -> Verdict.none(clock.instant()), ProofListener.silent());

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.NOT_PROVEN);
    }

    private Proof await(Predicate<Long> provenAt) {
        return wait.await(
                POLICY,
                depth -> {
                    depths.add(depth);
                    return verdict(provenAt.test(seconds()));
                },
                polls::add);
    }

    private long seconds() {
        return Duration.between(Replies.GIVEN, clock.instant()).toSeconds();
    }

    private Verdict verdict(boolean proven) {
        return new Verdict(List.of(finding("a", proven)), List.of(), clock.instant());
    }

    private Finding finding(String circuit, boolean proven) {
        Claim claim = new Claim(circuit + ".session.ipv4", circuit, Layer.SESSION, "The session is up", "Established");
        Evidence evidence = new Evidence("bgp-summary.xml", clock.instant());
        return proven
                ? claim.proven("Established", evidence)
                : claim.refuted("Active", List.of(Owner.PEER), "wait", evidence);
    }
}
