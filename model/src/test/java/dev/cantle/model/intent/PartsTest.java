package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.Place;
import dev.cantle.model.intent.instance.LogicalSystem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aDeviceHasAPort() {
        assertThatThrownBy(() -> device("r1", "192.0.2.10", 0)).hasMessage("Port 0 is outside 1 to 65535");
    }

    @Test
    void aDeviceHasAHostName() {
        assertThatThrownBy(() -> device("r 1", "192.0.2.10", 830))
                .hasMessage("The name of the device 'r 1' is not legal");
    }

    @Test
    void aDeviceIsReachedSomewhere() {
        assertThatThrownBy(() -> device("r1", "", 830)).hasMessage("The name of the host '' is not legal");
    }

    @Test
    void aLogicalSystemHasALegalName() {
        assertThat(new LogicalSystem("l2")).hasToString("l2");
        assertThatThrownBy(() -> new LogicalSystem("l.2"))
                .hasMessage("The name of the logical system 'l.2' is not legal");
    }

    @Test
    void aPushWaitsWithinReason() {
        assertThatThrownBy(() -> VerifyPolicy.checkWithin(Duration.ofHours(25)))
                .hasMessage("within is 90000 s, outside 1 s to 24 h");
        assertThatThrownBy(() -> VerifyPolicy.checkStableFor(Duration.ofHours(2)))
                .hasMessage("stableFor is 7200 s, outside 0 s to 1 h");
    }

    @Test
    void aWaiverCountsOnItsLastDay() {
        var waiver = new Waiver("rule", "", "why", LocalDate.of(2027, 12, 31));
        assertThat(waiver.isInForce(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(waiver.isInForce(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void aWaiverHasAReason() {
        assertThatThrownBy(() -> new Waiver("rule", "", " ", LocalDate.of(2027, 12, 31)))
                .hasMessage("A waiver has no rule or no reason");
    }

    @Test
    void aPlaceIsFoundByTheNearestParent() {
        var path = IntentPath.circuit("blue", "aws");
        var sources = SourceMap.of(Map.of(path, new Place("a.yaml", 3, 5)));
        assertThat(sources.of(path.child("md5").child("ref"))).hasToString("a.yaml:3:5");
        assertThat(sources.of(IntentPath.slice("red"))).hasToString("(intent)");
    }

    @Test
    void aPathPrintsItsSteps() {
        assertThat(IntentPath.circuit("blue", "aws").child("local")).hasToString("slices/blue/circuits/aws/local");
        assertThat(IntentPath.device("r1").parent().parent().parent().steps()).isEmpty();
    }

    private static Device device(String name, String host, int port) {
        return new Device(name, host, port, "cantle", Access.MASTER, new Login.Ambient());
    }
}
