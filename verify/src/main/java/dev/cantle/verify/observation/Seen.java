package dev.cantle.verify.observation;

import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.source.Evidence;
import java.util.function.Function;

/**
 * What came of asking for a reply.
 *
 * @param <T> what the reply says
 */
public sealed interface Seen<T> {

    /** The reply, or what should have been it. */
    Evidence evidence();

    /** Applies the function for what came of it. */
    <R> R match(Function<Data<T>, R> data, Function<Nothing<T>, R> nothing);

    /** Judges what the reply says; a claim about a reply that does not come is unknown. */
    default Finding judge(Claim claim, Function<T, Finding> judgement) {
        return match(data -> judgement.apply(data.value()), nothing -> nothing.unknown(claim));
    }

    /**
     * A reply with data.
     *
     * @param value what it says
     */
    record Data<T>(T value, Evidence evidence) implements Seen<T> {
        @Override
        public <R> R match(Function<Data<T>, R> data, Function<Nothing<T>, R> nothing) {
            return data.apply(this);
        }
    }

    /**
     * No reply, or one without data: refused, malformed, missing, or only words.
     *
     * @param reason why nothing is known
     * @param answered whether the device itself gave the reason, in place of data
     */
    record Nothing<T>(String reason, Evidence evidence, boolean answered) implements Seen<T> {
        @Override
        public <R> R match(Function<Data<T>, R> data, Function<Nothing<T>, R> nothing) {
            return nothing.apply(this);
        }

        /** The claim, about which nothing is known. */
        public Finding unknown(Claim claim) {
            return claim.unknown(
                    reason,
                    "have the device answer, or save its answer as " + evidence.name() + ", then verify again",
                    evidence);
        }
    }
}
