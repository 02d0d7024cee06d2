package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.source.Evidence;
import java.util.List;

/**
 * What came of holding something against what is expected.
 *
 * @param claim what is expected
 * @param good whether it is so
 * @param actual what it is
 */
record Judged(Claim claim, boolean good, String actual) {

    /** A number against an amount. */
    static Judged amount(Claim claim, Amount amount, long number) {
        return new Judged(claim, amount.includes(number), Long.toString(number));
    }

    /** The finding; owners and next step are those to name if it is not so. */
    Finding by(List<Owner> owners, String nextStep, Evidence... evidence) {
        return good ? claim.proven(actual, evidence) : claim.refuted(actual, owners, nextStep, evidence);
    }
}
