package dev.cantle.model.rule.port;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** A golden belongs to one slice. */
final class CarrierFileFree implements Rule {

    @Override
    public String id() {
        return "carrier-file-free";
    }

    @Override
    public String wants() {
        return "no slice is named as the carrier's half of another on the device";
    }

    @Override
    public void judge(Judgement judgement) {
        Set<String> halves = Attached.of(judgement.network())
                .map(one -> one.slice().device() + "/" + one.slice().name() + ".carrier")
                .collect(Collectors.toSet());
        for (Slice slice : judgement.network().slices()) {
            if (halves.contains(slice.device() + "/" + slice.name())) {
                judgement.report(Problem.error(
                        id(),
                        judgement.place(IntentPath.slice(slice.name()).child("slice")),
                        "The golden of " + slice.name() + " would be the file that holds the carrier's half of "
                                + slice.name().substring(0, slice.name().length() - ".carrier".length()),
                        "choose another name for the slice"));
            }
        }
    }
}
