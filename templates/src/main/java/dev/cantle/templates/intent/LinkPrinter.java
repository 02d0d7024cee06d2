package dev.cantle.templates.intent;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.PrefixLimit;
import java.util.List;

/** Prints what circuits of every provider share, for {@link IntentPrinter}. */
final class LinkPrinter {

    private LinkPrinter() {}

    static void print(Circuit circuit, YamlText out) {
        Link link = circuit.link();
        out.put("name", link.name());
        out.put("provider", circuit.provider().word());
        out.put("description", link.description());
        out.put("bandwidthMbps", link.bandwidthMbps());
        AttachmentPrinter.print(link.routed(), out);
        out.put("mtu", link.mtu());
        out.put("disabled", link.disabled());
        peerings(link.peerings(), out);
        bgp(link.bgp(), out);
        PassingPrinter.print(link, out);
    }

    private static void peerings(List<Peering> peerings, YamlText out) {
        if (peerings.isEmpty()) {
            out.empty("peerings");
            return;
        }
        out.open("peerings");
        for (Peering peering : peerings) {
            out.item();
            out.put("local", peering.local().toString());
            out.put("remote", peering.remote().toString());
            out.close();
        }
        out.close();
    }

    private static void bgp(Bgp bgp, YamlText out) {
        out.put("remoteAs", bgp.remoteAs().number());
        out.put("md5", bgp.authentication().match(() -> "none", md5 -> md5.key().toString()));
        out.put("holdTime", bgp.holdTime());
        bgp.bfd()
                .match(
                        () -> out.put("bfd", "off"),
                        on -> out.open("bfd")
                                .put("minimumInterval", on.minimumInterval())
                                .put("multiplier", on.multiplier())
                                .close());
        limit("prefixLimit", bgp.prefixLimits().ipv4(), out);
        if (!bgp.prefixLimits().ipv6().equals(bgp.prefixLimits().ipv4())) {
            limit("prefixLimitIpv6", bgp.prefixLimits().ipv6(), out);
        }
        out.put("localPreference", bgp.localPreference());
        out.list("communities", bgp.communities());
        preference(bgp, out);
        manner(bgp.manner(), out);
    }

    /** What is as usual is left out: most circuits have nobody beside them. */
    private static void preference(Bgp bgp, YamlText out) {
        Preference preference = bgp.preference();
        if (preference.role() != Preference.Role.ACTIVE) {
            out.put("role", preference.role());
        }
        if (preference.drain()) {
            out.put("drain", true);
        }
        if (preference.prepend() != 0) {
            out.put("prepend", preference.prepend());
        }
        if (preference.med() != Preference.NO_MED) {
            out.put("med", preference.med());
        }
        if (!bgp.sentCommunities().equals(bgp.communities())) {
            out.list("sentCommunities", bgp.sentCommunities());
        }
    }

    private static void manner(Manner manner, YamlText out) {
        if (manner.localAs() instanceof LocalAs.Own own) {
            out.put("localAs", own.asn().number());
            out.put("localAsOverride", own.meant());
        }
        if (manner.asOverride()) {
            out.put("asOverride", true);
        }
        if (manner.removePrivate()) {
            out.put("removePrivate", true);
        }
        if (manner.gracefulRestart()) {
            out.put("gracefulRestart", true);
        }
        if (manner.combined()) {
            out.put("sessions", "combined");
        }
    }

    private static void limit(String key, PrefixLimit limit, YamlText out) {
        limit.match(() -> out.put(key, "none"), most -> {
            out.open(key).put("maximum", most.maximum());
            if (most.action() != LimitAction.WARN) {
                out.put("threshold", most.thresholdPercent());
            }
            if (most.action() != LimitAction.TEARDOWN) {
                out.put("action", most.action());
            }
            return out.close();
        });
    }
}
