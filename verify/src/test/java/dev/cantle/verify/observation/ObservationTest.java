package dev.cantle.verify.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationTest {

    private static final String TABLE = "<route-information><route-table><table-name>CUST.inet.0</table-name>"
            + "<rt><rt-destination>10.6.0.0/16</rt-destination></rt></route-table></route-information>";

    @TempDir
    Path folder;

    @Test
    void routesBesideAnErrorOfTheDeviceMayNotBeAll() throws IOException {
        assertThat(routes("error"))
                .isEqualTo("the routes may not be all; the device says: timeout communicating with routing daemon");
        assertThat(routes("warning")).isEqualTo("routes");
    }

    private String routes(String severity) throws IOException {
        Files.writeString(
                folder.resolve("routes-CUST.inet.0.xml"),
                "<rpc-reply>" + TABLE + "<rpc-error><error-severity>" + severity + "</error-severity><error-message>"
                        + "timeout communicating with routing daemon</error-message></rpc-error></rpc-reply>\n");
        return new Observation(new FolderReplySource(folder), Clock.systemUTC())
                .routes("CUST.inet.0", List.of())
                .match(data -> "routes", Seen.Nothing::reason);
    }
}
