package dev.cantle.model.rule.port;

import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A port is configured once, whoever uses it: what two carrier's halves say of it must be the same. */
final class PortSettingsAgree implements Rule {

    @Override
    public String id() {
        return "port-settings-agree";
    }

    @Override
    public String wants() {
        return "circuits that share a port of a device say the same of it";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Attached.PortOf, Attached> first = new HashMap<>();
        Attached.of(judgement.network()).forEach(one -> {
            Attached before = first.putIfAbsent(one.port(), one);
            if (before != null
                    && !before.attachment().port().equals(one.attachment().port())) {
                one.error(
                        judgement,
                        this,
                        "port",
                        one.port().port() + " of " + one.slice().device() + " is "
                                + words(one.attachment().port()) + " here, and "
                                + words(before.attachment().port()) + " for " + before.owner(),
                        "write the same port settings for every circuit of the port");
            }
        });
    }

    private static String words(Port port) {
        return "MTU " + port.mtu() + ", tagging "
                + port.tagging().name().toLowerCase(Locale.ROOT)
                + (port.speed().isEmpty() ? "" : ", speed " + port.speed())
                + (port.description().isEmpty() ? "" : ", \"" + port.description() + "\"");
    }
}
