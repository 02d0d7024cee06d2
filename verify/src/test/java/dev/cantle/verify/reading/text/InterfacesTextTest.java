package dev.cantle.verify.reading.text;

import static dev.cantle.verify.reading.text.Captures.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import org.junit.jupiter.api.Test;

class InterfacesTextTest {

    private static final String TERSE = Captures.text("interfaces-terse");

    private static Interfaces read(String text) throws Exception {
        return InterfacesText.read(Captures.reply(text));
    }

    @Test
    void unitsBelongToTheirPort() throws Exception {
        assertThat(read(TERSE).physical())
                .extracting(
                        PhysicalInterface::name,
                        PhysicalInterface::admin,
                        port -> port.logical().stream()
                                .map(LogicalInterface::name)
                                .toList())
                .containsExactly(
                        tuple("ge-0/0/0", "up", java.util.List.of("ge-0/0/0.0")),
                        tuple("irb", "up", java.util.List.of("irb.4")),
                        tuple("lo0", "up", java.util.List.of("lo0.0")));
        assertThat(read(TERSE).logical()).extracting(LogicalInterface::name).containsExactly("xe-0/0/1.100");
    }

    @Test
    void familiesAndAddressesFollowOnFurtherLines() throws Exception {
        LogicalInterface unit = read(TERSE).unit("ge-0/0/0.0").orElseThrow();

        assertThat(unit.oper()).isEqualTo("down");
        assertThat(unit.families())
                .extracting(LogicalInterface.AddressFamily::name, LogicalInterface.AddressFamily::addresses)
                .containsExactly(
                        tuple("inet", java.util.List.of("10.0.1.1/24", "172.16.64.4/12")),
                        tuple("inet6", java.util.List.of("2001:db8:8d82:0:a::4/64", "fe80::250:56ff:fe82:ba52/64")),
                        tuple("mpls", java.util.List.of()),
                        tuple("multiservice", java.util.List.of()));
    }

    @Test
    void theFarEndOfAPointToPointInterfaceIsLeftOut() throws Exception {
        assertThat(read(TERSE).unit("lo0.0").orElseThrow().addresses())
                .containsExactly("192.0.2.1", "fe80::569e:180f:fc83:ff03");
    }

    @Test
    void anInterfaceMayStandAloneWithoutItsState() throws Exception {
        Interfaces interfaces = read(Captures.text("interfaces-columns-lost"));

        assertThat(interfaces.physical().get(0))
                .extracting(PhysicalInterface::admin)
                .isNull();
        assertThat(interfaces.unit("irb.4").orElseThrow().addresses()).containsExactly("10.0.0.0/31", "2001:db8::1/64");
    }

    @Test
    void aUnitMayBeListedWithoutItsPort() throws Exception {
        assertThat(read(Captures.text("interfaces-unit")).logical())
                .extracting(LogicalInterface::name)
                .containsExactly("irb.4");
    }

    @Test
    void columnsMayBeLost() throws Exception {
        assertThat(read(TERSE.replaceAll(" +", " ").replaceAll("(?m)^ ", ""))).isEqualTo(read(TERSE));
    }

    @Test
    void anInterfaceThatDoesNotExistGivesNoData() throws Exception {
        Interfaces interfaces = read(Captures.text("interfaces-not-found"));

        assertThat(interfaces.hasData()).isFalse();
        assertThat(interfaces.messages()).containsExactly(Message.error("error: device irb.9 not found"));
    }

    @Test
    void aLineThatIsCutIsReported() {
        assertIncomplete(
                Captures.INTERFACES,
                TERSE.replaceFirst("irb.4 +up +up +inet.*", "irb.4    up"),
                "capture.txt:12:1: 'irb.4    up' cannot be understood");
        assertIncomplete(
                Captures.INTERFACES,
                Captures.text("interfaces-unit").stripTrailing(),
                "the last line has no line end, so it may have been cut; capture the prompt that follows, too");
    }

    @Test
    void interfacesWithoutTheirHeadAreReported() {
        assertIncomplete(
                Captures.INTERFACES,
                Captures.text("interfaces-unit").replaceFirst(".*\n", ""),
                "capture.txt:1:1: 'irb.4 ");
    }
}
