package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteStreamReaderTest {

    /** Writes down what it is told. */
    private static final class Diary implements RouteSink {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void tableStarts(RouteCounts soFar) {
            lines.add("start " + soFar.name() + " " + soFar.total());
        }

        @Override
        public void entry(RouteEntry entry) {
            lines.add(entry.destination());
        }

        @Override
        public void tableEnds(RouteCounts counts) {
            lines.add("end " + counts.name() + " " + counts.total());
        }
    }

    private static String table(String beforeRoutes, String afterRoutes) {
        return "<route-information><route-table>" + beforeRoutes
                + "<rt><rt-destination>10.0.0.0/8</rt-destination><rt-entry/></rt>"
                + "<rt><rt-destination>10.1.0.0/16</rt-destination><rt-entry/></rt>" + afterRoutes
                + "</route-table></route-information>";
    }

    @Test
    void routesComeBetweenTheBeginningAndTheEndOfTheirTable() throws Exception {
        Diary diary = new Diary();

        Replies.readText(
                new RouteStreamReader(diary),
                table("<table-name>inet.0</table-name><total-route-count>2</total-route-count>", ""));

        assertThat(diary.lines).containsExactly("start inet.0 2", "10.0.0.0/8", "10.1.0.0/16", "end inet.0 2");
    }

    @Test
    void countsMayStandBehindTheRoutes() throws Exception {
        Diary diary = new Diary();

        Replies.readText(
                new RouteStreamReader(diary),
                table("", "<total-route-count>2</total-route-count><table-name>inet.0</table-name>"));

        assertThat(diary.lines).startsWith("start  null").endsWith("end inet.0 2");
    }

    /** Since JDK 24 its parser counts references in a document, and stops at a hundred thousand. */
    @Test
    void aTableMayHoldMoreReferencesThanTheParserAllowsByItself() throws Exception {
        Diary diary = new Diary();
        String route =
                "<rt><rt-destination>10.2.0.0/16</rt-destination><rt-entry><protocol-name>a&amp;b</protocol-name>"
                        + "</rt-entry></rt>";

        Replies.readText(new RouteStreamReader(diary), table("<table-name>inet.0</table-name>", route.repeat(120_000)));

        assertThat(diary.lines).hasSize(120_004).endsWith("end inet.0 null");
    }

    @Test
    void aTableThatIsCutOffEndsWithAnErrorAfterItsRoutes() {
        Diary diary = new Diary();
        String whole = table("<table-name>inet.0</table-name>", "");

        assertThatThrownBy(() -> Replies.readText(
                        new RouteStreamReader(diary), whole.substring(0, whole.indexOf("</route-table>"))))
                .hasMessageContaining("inside <route-information><route-table>");
        assertThat(diary.lines).containsExactly("start inet.0 null", "10.0.0.0/8", "10.1.0.0/16");
    }
}
