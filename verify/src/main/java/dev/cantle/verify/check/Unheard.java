package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Community;
import dev.cantle.verify.finding.NotJudged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What we tell a far end by communities: the replies about announced routes that are asked for do not show them. */
public final class Unheard {

    private Unheard() {}

    /** A line for each circuit that announces communities. */
    public static List<NotJudged> of(Slice slice) {
        List<NotJudged> lines = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            List<Community> sent = circuit.link().bgp().sentCommunities();
            if (!sent.isEmpty() && !circuit.link().disabled()) {
                Peering first = circuit.link().peerings().get(0);
                lines.add(new NotJudged(
                        circuit.name(),
                        "whether what is announced carries "
                                + sent.stream().map(Community::toString).collect(Collectors.joining(", ")),
                        "the device's brief reply about announced routes gives no communities",
                        "show route advertising-protocol bgp " + first.remote() + " detail"));
            }
        }
        return lines;
    }
}
