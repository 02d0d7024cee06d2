package dev.cantle.model.intent.bgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.bgp.Preference.Role;
import dev.cantle.model.intent.bgp.Preference.Standby;
import dev.cantle.model.value.Community;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferenceTest {

    private static final Community LOW = Community.parse("7224:7100");
    private static final Community HIGH = Community.parse("7224:7300");
    private static final Standby AWS = new Standby(List.of(LOW), List.of(HIGH));

    private static Preference preference(Role role, boolean drain, int prepend) {
        return new Preference(role, drain, prepend, Preference.NO_MED, AWS);
    }

    @Test
    void anActiveCircuitSendsWhatIsAskedFor() {
        Preference active = preference(Role.ACTIVE, false, 2);

        assertThat(active.communities(List.of(HIGH))).containsExactly(HIGH);
        assertThat(active.prepended()).isEqualTo(2);
        assertThat(active.localPreference(200)).isEqualTo(200);
    }

    @Test
    void aPassiveCircuitTellsTheProviderToChooseItLast() {
        assertThat(preference(Role.PASSIVE, false, 3).communities(List.of(HIGH)))
                .containsExactly(LOW);
    }

    @Test
    void aDrainedCircuitSaysItInEveryWay() {
        Preference drained = preference(Role.ACTIVE, true, 0);

        assertThat(drained.communities(List.of(HIGH))).containsExactly(LOW, Preference.GRACEFUL_SHUTDOWN);
        assertThat(drained.prepended()).isGreaterThan(Preference.PASSIVE_PREPEND);
        assertThat(drained.localPreference(200)).isZero();
    }

    @Test
    void prependAndMedHaveBounds() {
        assertThatThrownBy(() -> preference(Role.ACTIVE, false, 17)).hasMessage("prepend 17 is outside 0 to 16");
        assertThatThrownBy(() -> new Preference(Role.ACTIVE, false, 0, -2, AWS))
                .hasMessage("MED -2 is outside 0 to 4294967295");
    }
}
