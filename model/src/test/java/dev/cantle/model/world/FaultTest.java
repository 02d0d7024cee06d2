package dev.cantle.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    private static final FarEnd AWS = new FarEnd(
            "slice-1",
            "aws-1",
            "mx-1",
            "l2",
            List.of(new Peering(InterfaceAddress.parse("10.0.0.0/31"), IpAddress.parse("10.0.0.1"))),
            FarBgp.of(new Asn(64512), new Asn(65000), new FarKey.Exactly("correct-horse")),
            List.of(Announcement.of(Prefix.parse("172.31.0.0/16")), Announcement.of(Prefix.parse("172.30.0.0/16"))),
            FarPath.open(101, 1500));

    private static final World WORLD = World.of(List.of(AWS));

    private static FarEnd with(String... faults) {
        return WORLD.farEndsAfter(Stream.of(faults).map(Fault::parse).toList()).get(0);
    }

    private static List<Prefix> prefixes(FarEnd end) {
        return end.announces().stream().map(Announcement::prefix).toList();
    }

    @Test
    void aFarEndWithAWrongKeyDoesNotTakeTheRightOne() {
        assertThat(AWS.bgp().key().accepts("correct-horse")).isTrue();
        assertThat(with("aws-1=wrong-key").bgp().key().accepts("correct-horse")).isFalse();
    }

    @Test
    void eachFaultChangesWhatItNames() {
        assertThat(with("aws-1=wrong-as").bgp().as()).isNotEqualTo(AWS.bgp().as());
        assertThat(with("aws-1=silent").path().passes()).isFalse();
        assertThat(with("aws-1=wrong-vlan").path().passes()).isFalse();
        assertThat(with("aws-1=mtu:1400").path().longest()).isEqualTo(1400);
        assertThat(prefixes(with("aws-1=missing-prefix"))).containsExactly(Prefix.parse("172.30.0.0/16"));
        assertThat(prefixes(with("aws-1=extra-prefix"))).hasSize(3).containsAll(prefixes(AWS));
        assertThat(prefixes(with("aws-1=extra-prefix:1000"))).hasSize(1002);
        assertThat(with("aws-1=prefix-limit:5").bgp().prefixLimit()).isEqualTo(5);
        assertThat(with("slice-1/aws-1=slow:20").bgp().conduct().delay()).isEqualTo(Duration.ofSeconds(20));
        assertThat(with("aws-1=down").bgp().conduct().doing()).isEqualTo(FarBgp.Doing.SHUT);
        assertThat(with("aws-1=hold-expiry").bgp().conduct().doing()).isEqualTo(FarBgp.Doing.HANGS);
        assertThat(with("aws-1=flap").bgp().conduct().resets()).isEqualTo(1);
        assertThat(with("aws-1=flap:30").bgp().conduct().flapEvery()).isEqualTo(Duration.ofSeconds(30));
        assertThat(with("aws-1=no-bfd").bgp().bfd()).isEqualTo(new FarBfd.Off());
    }

    @Test
    void faultsAddUpUntilAllIsWell() {
        assertThat(with("aws-1=wrong-key", "aws-1=silent").path().passes()).isFalse();
        assertThat(with("aws-1=wrong-key", "aws-1=silent", "aws-1=ok")).isEqualTo(AWS);
        assertThat(with("aws-1=down", "aws-1=up")).isEqualTo(AWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-1=wrong-key", "aws-1=slow:20", "aws-1=flap"})
    void aFaultPrintsAsItIsWritten(String text) {
        assertThat(Fault.parse(text)).hasToString(text);
    }

    @Test
    void aCircuitThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> WORLD.with(Fault.parse("aws-2=silent")))
                .hasMessage("There is no circuit 'aws-2' to have the fault silent")
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        refused -> assertThat(refused.fix()).isEqualTo("the circuits are: aws-1"));
    }

    @Test
    void aFaultThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> Fault.parse("aws-1=slow"))
                .hasMessage("There is no fault 'slow'")
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        refused -> assertThat(refused.fix())
                                .startsWith("write CIRCUIT=FAULT, FAULT being one of wrong-key, wrong-as, silent,")
                                .contains("slow:SECONDS, mtu:BYTES", "flap[:SECONDS]", "ok"));
        assertThatThrownBy(() -> Fault.parse("aws-1=silent:3")).hasMessage("There is no fault 'silent:3'");
        assertThatThrownBy(() -> Fault.parse("silent")).hasMessage("'silent' is not a fault of a circuit");
    }

    @Test
    void noTextOfAFarEndShowsItsKey() {
        assertThat(AWS.toString()).contains("aws-1").doesNotContain("correct-horse");
    }
}
