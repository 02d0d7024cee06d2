package dev.cantle.cli.push.proof;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Verdict;
import java.util.List;

/** Proves nothing: for a slice that is no longer in the inventory. Only its configuration can be compared. */
public final class NoProving implements Proving {

    @Override
    public void before() {
        // There is nothing to look at.
    }

    @Override
    public boolean prove(VerifyPolicy policy) {
        return false;
    }

    @Override
    public boolean proveStateBefore() {
        return true;
    }

    @Override
    public List<Verdict> verdicts() {
        return List.of();
    }
}
