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
import dev.cantle.model.value.Community;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what circuits of every provider share, for {@link IntentPrinter}. */
final class LinkPrinter {

    private LinkPrinter() {}

    static Map<String, Object> print(Circuit circuit) {
        Link link = circuit.link();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", link.name());
        map.put("provider", circuit.provider().word());
        map.put("description", link.description());
        map.put("bandwidthMbps", link.bandwidthMbps());
        AttachmentPrinter.print(link.routed(), map);
        map.put("mtu", link.mtu());
        map.put("disabled", link.disabled());
        map.put("peerings", link.peerings().stream().map(LinkPrinter::peering).toList());
        bgp(link.bgp(), map);
        PassingPrinter.print(link, map);
        return map;
    }

    private static Map<String, Object> peering(Peering peering) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("local", peering.local().toString());
        map.put("remote", peering.remote().toString());
        return map;
    }

    private static void bgp(Bgp bgp, Map<String, Object> map) {
        map.put("remoteAs", bgp.remoteAs().number());
        map.put("md5", bgp.authentication().match(() -> "none", md5 -> md5.key().toString()));
        map.put("holdTime", IntentPrinter.time(bgp.holdTime()));
        map.put("bfd", bgp.bfd().<Object>match(() -> "off", on -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("minimumInterval", IntentPrinter.time(on.minimumInterval()));
            own.put("multiplier", on.multiplier());
            return own;
        }));
        map.put("prefixLimit", limit(bgp.prefixLimits().ipv4()));
        if (!bgp.prefixLimits().ipv6().equals(bgp.prefixLimits().ipv4())) {
            map.put("prefixLimitIpv6", limit(bgp.prefixLimits().ipv6()));
        }
        map.put("localPreference", bgp.localPreference());
        map.put("communities", communities(bgp.communities()));
        preference(bgp, map);
        manner(bgp.manner(), map);
    }

    /** What is as usual is left out: most circuits have nobody beside them. */
    private static void preference(Bgp bgp, Map<String, Object> map) {
        Preference preference = bgp.preference();
        if (preference.role() != Preference.Role.ACTIVE) {
            map.put("role", IntentPrinter.word(preference.role()));
        }
        if (preference.drain()) {
            map.put("drain", true);
        }
        if (preference.prepend() != 0) {
            map.put("prepend", preference.prepend());
        }
        if (preference.med() != Preference.NO_MED) {
            map.put("med", preference.med());
        }
        if (!bgp.sentCommunities().equals(bgp.communities())) {
            map.put("sentCommunities", communities(bgp.sentCommunities()));
        }
    }

    private static void manner(Manner manner, Map<String, Object> map) {
        if (manner.localAs() instanceof LocalAs.Own own) {
            map.put("localAs", own.asn().number());
            map.put("localAsOverride", own.meant());
        }
        if (manner.asOverride()) {
            map.put("asOverride", true);
        }
        if (manner.removePrivate()) {
            map.put("removePrivate", true);
        }
        if (manner.gracefulRestart()) {
            map.put("gracefulRestart", true);
        }
        if (manner.combined()) {
            map.put("sessions", "combined");
        }
    }

    private static List<String> communities(List<Community> communities) {
        return communities.stream().map(Object::toString).toList();
    }

    private static Object limit(PrefixLimit limit) {
        return limit.match(() -> "none", most -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("maximum", most.maximum());
            if (most.action() != LimitAction.WARN) {
                own.put("threshold", most.thresholdPercent());
            }
            if (most.action() != LimitAction.TEARDOWN) {
                own.put("action", IntentPrinter.word(most.action()));
            }
            return own;
        });
    }
}
