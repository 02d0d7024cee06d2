package dev.cantle.templates.intent;

import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.attachment.Tags;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints the interface of a circuit and where it comes in, for {@link LinkPrinter}. */
final class AttachmentPrinter {

    private AttachmentPrinter() {}

    static void print(RoutedInterface routed, Map<String, Object> circuit) {
        routed.match(irb -> circuit.put("irb", irb.unit()) == null, sub -> true);
        routed.attachment().ifPresent(attachment -> {
            Map<String, Object> map = attachment(attachment);
            routed.match(
                    irb -> irb.bridging()
                            .match(() -> true, through -> map.put("bridgeDomain", domain(through.domain())) == null),
                    sub -> true);
            circuit.put("attachment", map);
        });
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("port", port(attachment.port()));
        map.put("unit", attachment.unit());
        map.put("tags", tags(attachment.tags()));
        map.put("policer", attachment.policing().<Object>match(() -> "off", rate -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("bandwidthMbps", rate.mbps());
            own.put("burstBytes", rate.burstBytes());
            return own;
        }));
        return map;
    }

    private static Map<String, Object> port(Port port) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", port.name());
        map.put("description", port.description());
        map.put("mtu", port.mtu());
        map.put("speed", port.speed());
        map.put("tagging", IntentPrinter.word(port.tagging()));
        return map;
    }

    private static Map<String, Object> tags(Tags tags) {
        Map<String, Object> map = new LinkedHashMap<>();
        return tags.match(
                single -> {
                    map.put("outer", single.tag().toString());
                    return map;
                },
                stacked -> {
                    map.put("outer", stacked.outer().toString());
                    map.put("inner", stacked.inner().toString());
                    return map;
                });
    }

    private static Map<String, Object> domain(BridgeDomain domain) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("in", IntentPrinter.word(domain.home()));
        map.put("vlan", domain.vlan().word());
        return map;
    }
}
