package dev.cantle.netconf.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authentication-key hunter2;",
                "authentication-key \"hunter2\";",
                "authentication-key \"a \\\" hunter2\";",
                "authentication-key &quot;hunter2 x&quot;;",
                "set protocols bgp group aws neighbor 10.0.0.1 authentication-key hunter2",
                "<authentication-key>hunter2</authentication-key>",
                "<nc:authentication-key>\nhunter2\n</nc:authentication-key>",
                "<authentication-key junos:a=\"b\">hunter2",
                "<encrypted-password>hunter2</encrypted-password>",
                "encrypted-password \"$6$salt$hunter2\"; ## SECRET-DATA",
                "plain-text-password-value hunter2",
                "pre-shared-key ascii-text \"hunter2\";",
                "md5 1 key \"$9$hunter2\";",
                "radius-server 192.0.2.1 secret hunter2;",
                "\"pre-shared-key\" : \"hunter2\",",
                "pre-shared-key&quot; : &quot;hunter2&quot;,",
                "<login password=\"hunter2\"/>",
                "encrypted-password \"$sha1$hunter2\";",
                "authentication-key &quot;hunter2 without end",
                "anything $9$hunter2;",
                "anything $1$hunter2",
                "<comment>was $9$hunter2</comment>"
            })
    void noSecretIsLeft(String text) {
        assertThat(SecretMask.mask(text)).doesNotContain("hunter2").contains(SecretMask.MASK);
    }

    @Test
    void aLongValueCostsNoStack() {
        String value = "hunter2".repeat(10_000);

        for (String text : new String[] {
            "secret \"" + value + "\";",
            "secret &quot;" + value + "&quot;;",
            "secret \"" + "\\\"".repeat(30_000) + "hunter2"
        }) {
            assertThat(SecretMask.mask(text)).doesNotContain("hunter2");
        }
    }

    @Test
    void theRestStays() {
        assertThat(SecretMask.mask("neighbor 10.0.0.1 {\n    authentication-key \"hunter2\"; ## SECRET-DATA\n"
                        + "    peer-as 64512;\n}"))
                .isEqualTo("neighbor 10.0.0.1 {\n    authentication-key ********; ## SECRET-DATA\n"
                        + "    peer-as 64512;\n}");
        assertThat(SecretMask.mask("<rpc><authentication-key>a</authentication-key><peer-as>1</peer-as></rpc>"))
                .isEqualTo("<rpc><authentication-key>********</authentication-key><peer-as>1</peer-as></rpc>");
    }
}
