package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "BANDWIDTH, 0, Bandwidth 0 Mbit/s is outside 1 to 1000000",
        "CAPACITY, 0, Capacity 0 Mbit/s is outside 1 to 10000000",
        "IRB_UNIT, 1073741824, irb unit 1073741824 is outside 0 to 1073741823",
        "MTU, 255, MTU 255 bytes is outside 256 to 9192",
        "LOCAL_PREFERENCE, 4294967296, Local preference 4294967296 is outside 0 to 4294967295",
        "PREFIX_MAXIMUM, 0, Prefix limit 0 prefixes is outside 1 to 4294967295",
        "PREFIX_THRESHOLD, 101, Threshold 101 % is outside 1 to 100",
        "BFD_INTERVAL, 0, BFD minimum interval 0 ms is outside 1 to 255000",
        "BFD_MULTIPLIER, 256, BFD multiplier 256 is outside 1 to 255",
        "PORT, 65536, Port 65536 is outside 1 to 65535",
        "VLAN, 4095, VLAN id 4095 is outside 1 to 4094"
    })
    void aNumberOutsideIsRefusedWithItsUnit(Range range, long number, String message) {
        assertThatThrownBy(() -> range.check(number)).hasMessage(message);
    }

    @Test
    void aNumberInsideIsGivenBack() {
        assertThat(Range.MTU.check(1500)).isEqualTo(1500);
        assertThat(Range.LOCAL_PREFERENCE.check(0xFFFF_FFFFL)).isEqualTo(4_294_967_295L);
    }
}
