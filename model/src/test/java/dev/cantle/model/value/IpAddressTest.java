package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.13, 10.0.0.13",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "::ffff:10.0.0.13, ::ffff:a00:d",
        "fe80::, fe80::"
    })
    void anAddressPrintsInItsOneForm(String text, String printed) {
        assertThat(IpAddress.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "10.0.0", "10.0.0.0.1", "10.0.0.256", "10.0.0.01", "10.0.0.+1", "10.0.0.1 ", "0x0a000001",
                        "localhost",
                ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "::g", "10.0.0.1::",
                        "::10.0.0.1:1",
                "fe80::1%em0", "1:2:3:4:5:6:7::8", "\u0661.0.0.1"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> IpAddress.parse(text)).hasMessage("'" + text + "' is not an IPv4 or IPv6 address");
    }

    @Test
    void whatIsPrintedReadsAsTheSameAddress() {
        long seed = 20_261_122L;
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            // Zero groups are what is hard to print: make many.
            long high = random.nextLong() & groups(random.nextInt(16));
            long low = random.nextLong() & groups(random.nextInt(16));
            var v6 = new IpAddress(IpFamily.IPV6, high, low);
            var v4 = new IpAddress(IpFamily.IPV4, 0, low & 0xFFFF_FFFFL);

            assertThat(IpAddress.parse(v6.toString()))
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(v6);
            assertThat(IpAddress.parse(v4.toString()))
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(v4);
        }
    }

    @Test
    void stepsCarryOverTheMiddleOfAnIpv6Address() {
        var last = IpAddress.parse("2001:db8::ffff:ffff:ffff:ffff");

        assertThat(last.plus(1)).hasToString("2001:db8:0:1::");
        assertThat(last.plus(1).plus(-1)).isEqualTo(last);
    }

    @Test
    void aMaskKeepsTheFirstBits() {
        assertThat(IpAddress.parse("10.1.2.3").masked(0)).hasToString("0.0.0.0");
        assertThat(IpAddress.parse("10.1.2.3").masked(31)).hasToString("10.1.2.2");
        assertThat(IpAddress.parse("2001:db8:ffff::1").masked(33)).hasToString("2001:db8:8000::");
        assertThat(IpAddress.parse("2001:db8::ff").masked(126)).hasToString("2001:db8::fc");
        assertThat(IpAddress.parse("2001:db8::ff").masked(64)).hasToString("2001:db8::");
        assertThat(IpAddress.parse("::1").masked(0)).hasToString("::");
    }

    @Test
    void ipv4SortsBeforeIpv6AndByValue() {
        assertThat(List.of(
                        IpAddress.parse("9.0.0.0"),
                        IpAddress.parse("10.0.0.0"),
                        IpAddress.parse("200.0.0.0"),
                        IpAddress.parse("::1"),
                        IpAddress.parse("ffff::")))
                .isSorted();
    }

    /** A mask that keeps those of four groups whose bit is set. */
    private static long groups(int kept) {
        long mask = 0;
        for (int i = 0; i < 4; i++) {
            mask |= (kept >> i & 1) == 0 ? 0 : 0xFFFFL << (16 * i);
        }
        return mask;
    }
}
