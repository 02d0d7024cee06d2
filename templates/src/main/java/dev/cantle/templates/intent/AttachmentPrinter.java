package dev.cantle.templates.intent;

import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.attachment.Tags;

/** Prints the interface of a circuit and where it comes in, for {@link LinkPrinter}. */
final class AttachmentPrinter {

    private AttachmentPrinter() {}

    static void print(RoutedInterface routed, YamlText out) {
        routed.match(irb -> out.put("irb", irb.unit()), sub -> out);
        routed.attachment().ifPresent(attachment -> {
            attachment(attachment, out.open("attachment"));
            routed.match(
                    irb -> irb.bridging()
                            .match(
                                    () -> out,
                                    through -> out.open("bridgeDomain")
                                            .put("in", through.domain().home())
                                            .put("vlan", through.domain().vlan().word())
                                            .close()),
                    sub -> out);
            out.close();
        });
    }

    private static void attachment(Attachment attachment, YamlText out) {
        port(attachment.port(), out.open("port"));
        out.close();
        out.put("unit", attachment.unit());
        tags(attachment.tags(), out.open("tags"));
        out.close();
        attachment
                .policing()
                .match(
                        () -> out.put("policer", "off"),
                        rate -> out.open("policer")
                                .put("bandwidthMbps", rate.mbps())
                                .put("burstBytes", rate.burstBytes())
                                .close());
    }

    private static void port(Port port, YamlText out) {
        out.put("name", port.name());
        out.put("description", port.description());
        out.put("mtu", port.mtu());
        out.put("speed", port.speed());
        out.put("tagging", port.tagging());
    }

    private static void tags(Tags tags, YamlText out) {
        tags.match(
                single -> out.put("outer", single.tag().toString()),
                stacked -> out.put("outer", stacked.outer().toString())
                        .put("inner", stacked.inner().toString()));
    }
}
