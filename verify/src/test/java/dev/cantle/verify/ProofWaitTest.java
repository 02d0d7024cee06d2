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
        Claim claim = new Claim("a.session.ipv4", "a", Layer.SESSION, "The session is up", "Established");
        Evidence evidence = new Evidence("bgp-summary.xml", clock.instant());
        Finding finding = proven
                ? claim.proven("Established", evidence)
                : claim.refuted("Active", List.of(Owner.PEER), "wait", evidence);
        return new Verdict(List.of(finding), List.of(), clock.instant());
    }
}
