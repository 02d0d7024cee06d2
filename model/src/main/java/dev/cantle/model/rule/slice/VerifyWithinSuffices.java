package dev.cantle.model.rule.slice;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A push waits long enough for a session that the change has reset: the far end must notice that the old one is gone (its
 * hold time, or BFD), and may wait for its connect retry timer before it answers a new one (RFC 4271 §8, §10). A shorter
 * wait rolls back a change that is good.
 */
final class VerifyWithinSuffices implements CircuitRule {

    @Override
    public String id() {
        return "verify-within-suffices";
    }

    @Override
    public String wants() {
        return "within is not shorter than a reset session may take: hold time or BFD detection, and connect retry";
    }

    @Override
    public String source() {
        return "RFC 4271 sections 8 and 10, RFC 5880 section 6.8.4";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.link().disabled()) {
            return;
        }
        Optional<Long> retry = judgement.providers().number(circuit.provider(), Fact.CONNECT_RETRY);
        if (retry.isPresent()) {
            Optional<Noticed> noticed = noticed(judgement, circuit);
            if (noticed.isPresent()) {
                judge(judgement, slice, circuit, noticed.get(), Duration.ofSeconds(retry.get()));
            }
        }
    }

    /** After how long a lost session is noticed, and by what, in words that are made when they are told. */
    private record Noticed(Duration time, Supplier<String> words) {}

    private void judge(Judgement judgement, Slice slice, Circuit circuit, Noticed noticed, Duration retry) {
        VerifyPolicy policy = slice.verify().of(circuit.name());
        Duration needed = noticed.time().plus(retry);
        if (policy.within().compareTo(needed) >= 0) {
            return;
        }
        boolean own = slice.verify().circuits().containsKey(circuit.name());
        judgement.warning(
                this,
                slice,
                circuit,
                own ? "verify/within" : "name",
                "verify.within is " + seconds(policy.within()) + ", and a session that the change resets may take "
                        + seconds(needed) + ": " + noticed.words().get() + " + " + seconds(retry)
                        + " until the far end connects again; the proof must then hold for another "
                        + seconds(policy.stableFor()),
                "write within: " + needed.plusMillis(999).toSeconds()
                        + "s or more, or waive it where a good change may be rolled back");
    }

    /** How long the far end needs to notice that the session is gone; nothing when it never does. */
    private static Optional<Noticed> noticed(Judgement judgement, Circuit circuit) {
        return circuit.link().bgp().bfd().match(() -> byHoldTime(judgement, circuit), bfd -> Optional.of(byBfd(bfd)));
    }

    private static Noticed byBfd(Bfd.On bfd) {
        Duration time = bfd.minimumInterval().multipliedBy(bfd.multiplier());
        return new Noticed(
                time,
                () -> seconds(time) + " until BFD finds the path gone (" + bfd.multiplier() + " times "
                        + bfd.minimumInterval().toMillis() + " ms)");
    }

    /** The lower hold time of both ends counts (RFC 4271 §4.2). */
    private static Optional<Noticed> byHoldTime(Judgement judgement, Circuit circuit) {
        Duration ours = circuit.link().bgp().holdTime();
        Duration theirs = judgement
                .providers()
                .number(circuit.provider(), Fact.HOLD_TIME)
                .map(Duration::ofSeconds)
                .orElse(ours);
        Duration lower = ours.compareTo(theirs) < 0 ? ours : theirs;
        return lower.isZero()
                ? Optional.empty()
                : Optional.of(
                        new Noticed(lower, () -> seconds(lower) + " hold time until the old session is given up"));
    }

    private static String seconds(Duration duration) {
        long millis = duration.toMillis();
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
    }
}
