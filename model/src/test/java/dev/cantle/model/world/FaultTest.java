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
            new Asn(64512),
            new Asn(65000),
            new FarKey.Exactly("correct-horse"),
            List.of(Prefix.parse("172.31.0.0/16"), Prefix.parse("172.30.0.0/16")),
            Duration.ZERO,
            true,
            101);

    private static final World WORLD = new World(List.of(AWS));

    private static FarEnd with(String fault) {
        return WORLD.with(Fault.parse(fault)).farEnds().get(0);
    }

    @Test
    void aFarEndWithAWrongKeyDoesNotTakeTheRightOne() {
        assertThat(AWS.key().accepts("correct-horse")).isTrue();
        assertThat(with("aws-1=wrong-key").key().accepts("correct-horse")).isFalse();
    }

    @Test
    void eachFaultChangesWhatItNames() {
        assertThat(with("aws-1=wrong-as").as()).isNotEqualTo(AWS.as());
        assertThat(with("aws-1=silent").reachable()).isFalse();
        assertThat(with("aws-1=missing-prefix").announces()).containsExactly(Prefix.parse("172.30.0.0/16"));
        assertThat(with("aws-1=extra-prefix").announces()).hasSize(3).containsAll(AWS.announces());
        assertThat(with("slice-1/aws-1=slow:20").delay()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-1=wrong-key", "aws-1=slow:20"})
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
                                .isEqualTo("write CIRCUIT=FAULT, FAULT being one of wrong-key, wrong-as, silent,"
                                        + " missing-prefix, extra-prefix, slow:SECONDS"));
        assertThatThrownBy(() -> Fault.parse("silent")).hasMessage("'silent' is not a fault of a circuit");
    }

    @Test
    void noTextOfAFarEndShowsItsKey() {
        assertThat(AWS.toString()).contains("aws-1").doesNotContain("correct-horse");
    }
}
