package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrefixTest {

    @Test
    void aPrefixPrintsAsItIsRead() {
        assertThat(Prefix.parse("10.6.0.0/16")).hasToString("10.6.0.0/16");
        assertThat(Prefix.parse("2001:DB8::/32")).hasToString("2001:db8::/32");
    }

    @Test
    void hostBitsAreRefusedAndThePrefixIsGuessed() {
        assertThatThrownBy(() -> Prefix.parse("10.6.0.1/16"))
                .hasMessage("10.6.0.1/16 has host bits set")
                .isInstanceOfSatisfying(
                        IllegalValueException.class, e -> assertThat(e.fix()).isEqualTo("did you mean 10.6.0.0/16?"));
    }

    @Test
    void theLengthFitsTheFamily() {
        assertThatThrownBy(() -> Prefix.parse("10.0.0.0/33"))
                .hasMessage("Prefix length 33 of 10.0.0.0 is outside 0 to 32");
        assertThatThrownBy(() -> Prefix.parse("::/129")).hasMessage("Prefix length 129 of :: is outside 0 to 128");
    }

    @Test
    void withoutALengthItIsNone() {
        assertThatThrownBy(() -> Prefix.parse("10.0.0.0"))
                .hasMessage("'10.0.0.0' is not an address with a prefix length");
        assertThatThrownBy(() -> Prefix.parse("10.0.0.0/"))
                .hasMessage("'10.0.0.0/' is not an address with a prefix length");
        assertThatThrownBy(() -> Prefix.parse("10.0.0.0/08"))
                .hasMessage("'10.0.0.0/08' is not an address with a prefix length");
    }

    @Test
    void aPrefixContainsItselfAndWhatIsInIt() {
        var ten = Prefix.parse("10.0.0.0/8");
        assertThat(ten.contains(ten)).isTrue();
        assertThat(ten.contains(Prefix.parse("10.6.0.0/16"))).isTrue();
        assertThat(Prefix.parse("10.6.0.0/16").contains(ten)).isFalse();
        assertThat(ten.contains(IpAddress.parse("11.0.0.0"))).isFalse();
    }

    @Test
    void prefixesOverlapWhenOneHoldsTheOther() {
        assertThat(Prefix.parse("10.0.0.0/8").overlaps(Prefix.parse("10.6.0.0/16")))
                .isTrue();
        assertThat(Prefix.parse("10.6.0.0/16").overlaps(Prefix.parse("10.0.0.0/8")))
                .isTrue();
        assertThat(Prefix.parse("10.6.0.0/16").overlaps(Prefix.parse("10.7.0.0/16")))
                .isFalse();
        assertThat(Prefix.parse("0.0.0.0/0").overlaps(Prefix.parse("::/0"))).isFalse();
    }

    @Test
    void theDefaultRouteHasNoBits() {
        assertThat(Prefix.parse("::/0").isDefaultRoute()).isTrue();
        assertThat(Prefix.parse("0.0.0.0/1").isDefaultRoute()).isFalse();
    }
}
