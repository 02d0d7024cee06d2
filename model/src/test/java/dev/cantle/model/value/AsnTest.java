package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsnTest {

    @Test
    void plainAndDottedNumbersAreTheSame() {
        assertThat(Asn.parse("65546")).isEqualTo(Asn.parse("1.10"));
        assertThat(Asn.parse("0.65000")).hasToString("65000");
    }

    @Test
    void theLastNumberHasFourBytes() {
        assertThat(Asn.parse("4294967295").number()).isEqualTo(4_294_967_295L);
        assertThatThrownBy(() -> Asn.parse("4294967296"))
                .hasMessage("AS number '4294967296' is not a number from 1 to 4294967295");
    }

    @Test
    void zeroIsNoNumberOfAnybody() {
        assertThatThrownBy(() -> Asn.parse("0")).hasMessage("AS number '0' is not a number from 1 to 4294967295");
        assertThatThrownBy(() -> Asn.parse("0.0")).hasMessage("AS number '0' is not a number from 1 to 4294967295");
    }

    @Test
    void aLeadingZeroIsRefused() {
        assertThatThrownBy(() -> Asn.parse("065000"))
                .hasMessage("AS number '065000' is not a number from 1 to 4294967295");
    }

    @Test
    void eachPartOfADottedNumberHasTwoBytes() {
        assertThatThrownBy(() -> Asn.parse("1.65536"))
                .hasMessage("AS number '1.65536' is not a number from 1 to 4294967295");
    }

    @Test
    void wordsAndOtherDigitsAreRefused() {
        assertThatThrownBy(() -> Asn.parse("AS65000"))
                .hasMessage("AS number 'AS65000' is not a number from 1 to 4294967295");
        assertThatThrownBy(() -> Asn.parse("\u0661")).isInstanceOf(IllegalValueException.class);
    }

    @Test
    void privateNumbersAreKnown() {
        assertThat(new Asn(64_512).isPrivateUse()).isTrue();
        assertThat(new Asn(65_534).isPrivateUse()).isTrue();
        assertThat(new Asn(65_535).isPrivateUse()).isFalse();
        assertThat(new Asn(4_200_000_000L).isPrivateUse()).isTrue();
        assertThat(new Asn(12_076).isPrivateUse()).isFalse();
    }

    @Test
    void numbersSortByValue() {
        assertThat(List.of(new Asn(10), new Asn(9))).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
}
