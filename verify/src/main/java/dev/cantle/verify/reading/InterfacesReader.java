package dev.cantle.verify.reading;

import dev.cantle.verify.reading.text.FirstLook;
import dev.cantle.verify.reading.text.InterfacesText;
import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code get-interface-information}, terse. Has no state: any thread may use it. */
public final class InterfacesReader implements ReplyReader<Interfaces> {

    @Override
    public Interfaces read(Reply reply) throws IOException, ReplyUnavailableException {
        FirstLook look = FirstLook.at(reply);
        return look.isText() ? InterfacesText.read(look.reply()) : readXml(look.reply());
    }

    private static Interfaces readXml(Reply reply) throws IOException, ReplyFormatException {
        List<PhysicalInterface> physical = new ArrayList<>();
        List<LogicalInterface> logical = new ArrayList<>();
        ReplyWalk walk = ReplyWalk.through(reply, ReplyKind.INTERFACES, (at, xml) -> {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "physical-interface" -> physical.add(port(xml.fill(InterfaceBean.class)));
                    case "logical-interface" -> logical.add(unit(xml.fill(InterfaceBean.class)));
                    default -> at.other();
                }
            }
        });
        return new Interfaces(walk.hasData(), physical, logical, walk.messages());
    }

    private static PhysicalInterface port(InterfaceBean bean) {
        return new PhysicalInterface(
                Leaf.text(bean.name),
                Leaf.text(bean.admin),
                Leaf.text(bean.oper),
                bean.units.stream().map(InterfacesReader::unit).toList());
    }

    private static LogicalInterface unit(InterfaceBean bean) {
        return new LogicalInterface(
                Leaf.textOrEmpty(bean.name),
                Leaf.text(bean.admin),
                Leaf.text(bean.oper),
                bean.families.stream().map(InterfacesReader::family).toList());
    }

    private static LogicalInterface.AddressFamily family(InterfaceBean.Family family) {
        return new LogicalInterface.AddressFamily(
                Leaf.textOrEmpty(family.name),
                family.addresses.stream()
                        .map(address -> Leaf.textOrEmpty(address.local))
                        .filter(local -> !local.isEmpty())
                        .toList());
    }
}
