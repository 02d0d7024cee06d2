package dev.cantle.model.rule;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;

/** A waiver that excuses nothing is reported, so that none lies in wait for a mistake to come. */
final class WaiversWithEffect implements Rule {

    @Override
    public String id() {
        return "waiver-without-effect";
    }

    @Override
    public String wants() {
        return "every waiver excuses something";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (int i = 0; i < slice.waivers().size(); i++) {
                Waiver waiver = slice.waivers().get(i);
                if (waiver.isInForce(judgement.today()) && !judgement.hasUsed(slice, waiver)) {
                    judgement.report(new Problem(
                            id(),
                            Severity.INFO,
                            judgement.place(WaiversInForce.place(slice, i).child("rule")),
                            "The waiver of " + waiver.rule() + " excuses nothing",
                            "remove it; errors cannot be waived, only warnings",
                            ""));
                }
            }
        }
    }
}
