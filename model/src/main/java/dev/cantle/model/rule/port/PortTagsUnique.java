package dev.cantle.model.rule.port;

import dev.cantle.model.intent.attachment.Tags;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Frames with the same tags cannot be told apart. */
final class PortTagsUnique implements Rule {

    private record Lane(Attached.PortOf port, Tags tags) {}

    @Override
    public String id() {
        return "port-tags-unique";
    }

    @Override
    public String wants() {
        return "the tags of a port lead to one circuit, of all slices of the device";
    }

    @Override
    public String source() {
        return "IEEE 802.1Q-2018, section 9.6";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Lane, String> owners = new HashMap<>();
        Attached.of(judgement.network()).forEach(one -> {
            String before =
                    owners.putIfAbsent(new Lane(one.port(), one.attachment().tags()), one.owner());
            if (before != null) {
                one.error(
                        judgement,
                        this,
                        one.attachment().tags().match(single -> "vlan", stacked -> "tags"),
                        "VLAN " + one.attachment().tags().vlans() + " of "
                                + one.port().port() + " on " + one.slice().device() + " leads to " + before
                                + " already",
                        "have the carrier deliver one of them in other tags, or on another port");
            }
        });
    }
}
