package dev.cantle.model.rule;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;

/** A waiver that has expired is reported: what it excused counts again. */
final class WaiversInForce implements Rule {

    @Override
    public String id() {
        return "waiver-expired";
    }

    @Override
    public String wants() {
        return "no waiver is past its day of expiry";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (int i = 0; i < slice.waivers().size(); i++) {
                Waiver waiver = slice.waivers().get(i);
                if (!waiver.isInForce(judgement.today())) {
                    judgement.report(Problem.warning(
                            id(),
                            judgement.place(place(slice, i).child("expires")),
                            "The waiver of " + waiver.rule() + " expired on " + waiver.expires()
                                    + " and no longer counts",
                            "mend what it excused, or decide anew and give a later day"));
                }
            }
        }
    }

    static IntentPath place(Slice slice, int number) {
        return IntentPath.slice(slice.name()).child("waivers").child(number);
    }
}
