package dev.cantle.verify.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.verify.check.Spoken;
import dev.cantle.verify.check.TwoPaths;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static Duty of(String circuit, Slice slice) {
        return Duty.of(TwoPaths.leg(circuit, slice, new Spoken()), TwoPaths.BOTH);
    }

    private static Circuit less() {
        return TwoPaths.second(50, Preference.usual());
    }

    @Test
    void aCircuitThatAloneReceivesAPrefixCarriesIt() {
        Slice slice = TwoPaths.slice(TwoPaths.first(), TwoPaths.second());

        assertThat(Duty.of(TwoPaths.leg("third", slice, new Spoken()), TwoPaths.THIRD))
                .isEqualTo(Duty.CARRIES);
    }

    @Test
    void thePreferredOfTwoCarriesAndTheOtherStandsBy() {
        Slice slice = TwoPaths.slice(TwoPaths.first(), less());

        assertThat(of("first", slice)).isEqualTo(Duty.CARRIES);
        assertThat(of("second", slice)).isEqualTo(Duty.STANDS_BY);
        assertThat(Duty.preferredTo(TwoPaths.leg("second", slice, new Spoken()), TwoPaths.BOTH))
                .extracting(Circuit::name)
                .containsExactly("first");
    }

    @Test
    void sharingDoesNotMakeUnequalCircuitsEqual() {
        Slice slice = TwoPaths.slice(TwoPaths.first(), less()).sharing(true);

        assertThat(of("first", slice)).isEqualTo(Duty.CARRIES);
        assertThat(of("second", slice)).isEqualTo(Duty.STANDS_BY);
    }

    @Test
    void equalCircuitsShareOnlyWhereTheSliceSharesTraffic() {
        Slice slice = TwoPaths.slice(TwoPaths.first(), TwoPaths.second());

        assertThat(of("first", slice)).isEqualTo(Duty.IS_THERE);
        assertThat(of("second", slice)).isEqualTo(Duty.IS_THERE);
        assertThat(of("first", slice.sharing(true))).isEqualTo(Duty.SHARES);
    }

    @Test
    void aDrainedCircuitStandsByWhateverPreferenceItHas() {
        Slice slice = TwoPaths.slice(TwoPaths.first(500, TwoPaths.drained()), TwoPaths.second());

        assertThat(of("first", slice)).isEqualTo(Duty.STANDS_BY);
        assertThat(of("second", slice)).isEqualTo(Duty.CARRIES);
    }

    @Test
    void aDisabledCircuitTakesNoDutyFromAnother() {
        Slice slice = TwoPaths.slice(TwoPaths.disabled(TwoPaths.first()), less());

        assertThat(of("second", slice)).isEqualTo(Duty.CARRIES);
    }
}
