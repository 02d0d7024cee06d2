package dev.cantle.model.rule.slice;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** A unit of irb exists once on a device, whatever logical system it is in; so each has one bridge domain. */
final class IrbUnitUnique implements Rule {

    private record Unit(String device, int number) {}

    @Override
    public String id() {
        return "irb-unit-unique";
    }

    @Override
    public String wants() {
        return "an irb unit of a device belongs to one circuit, of all slices";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Unit, String> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                boolean isIrb = circuit.link().routed().match(irb -> true, sub -> false);
                String before = isIrb
                        ? owners.putIfAbsent(
                                new Unit(slice.device(), circuit.link().routed().unit()),
                                circuit.name() + " of the slice " + slice.name())
                        : null;
                if (before != null) {
                    judgement.error(
                            this,
                            slice,
                            circuit,
                            "irb",
                            circuit.link().interfaceName() + " on " + slice.device() + " belongs to " + before
                                    + " already",
                            "choose a free unit");
                }
            }
        }
    }
}
