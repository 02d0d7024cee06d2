package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretRefTest {

    @Test
    void aVariableAndAFileAreReferences() {
        assertThat(SecretRef.parse("env:AWS_FRA_1_MD5")).hasToString("env:AWS_FRA_1_MD5");
        assertThat(SecretRef.parse("file:/run/keys/aws").target()).isEqualTo("/run/keys/aws");
    }

    @Test
    void whatIsNoReferenceIsNeverShown() {
        for (String text :
                List.of("s3cr3t", "md5:s3cr3t", "env:s3cr3t-x", "file:", "env:$(s3cr3t)", "file:s3cr3t\nx")) {
            assertThatThrownBy(() -> SecretRef.parse(text))
                    .hasMessage("This is not a reference to a secret")
                    .hasNoCause();
        }
    }
}
