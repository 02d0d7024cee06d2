package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.LogicalInterface.AddressFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterfacesReaderTest {

    private static Interfaces read(String file) throws Exception {
        return Replies.read(new InterfacesReader(), file);
    }

    @Test
    void aUnitHasItsFamiliesAndAddresses() throws Exception {
        assertThat(read("interfaces/terse.xml").unit("irb.4"))
                .contains(new LogicalInterface(
                        "irb.4",
                        "up",
                        "up",
                        List.of(
                                new AddressFamily("inet", List.of("10.0.0.0/31", "10.0.0.13/30")),
                                new AddressFamily("multiservice", List.of()))));
    }

    @Test
    void aPortMayBeEmptyOrWithoutName() throws Exception {
        Interfaces interfaces = read("interfaces/units-without-port.xml");

        assertThat(interfaces.physical())
                .hasSize(2)
                .allSatisfy(port -> assertThat(port.name()).isNull());
        assertThat(interfaces.unit("em0.0")).hasValueSatisfying(unit -> {
            assertThat(unit.oper()).isNull();
            assertThat(unit.up()).isFalse();
        });
    }

    @Test
    void aUnitMayStandWithoutAPort() throws Exception {
        Interfaces interfaces = read("interfaces/units-without-port.xml");

        assertThat(interfaces.logical()).extracting(LogicalInterface::name).containsExactly("lo0.0");
        assertThat(interfaces.units()).hasSize(2);
    }

    @Test
    void bareTextIsTheAnswerOfTheDevice() throws Exception {
        Interfaces interfaces = read("interfaces/not-found.xml");

        assertThat(interfaces.hasData()).isFalse();
        assertThat(interfaces.messages())
                .containsExactly(Message.error("protocol: operation-failed\nerror: device xe-9/9/9 not found"));
    }
}
