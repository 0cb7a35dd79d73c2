package org.myograph.server;

import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.web.HttpSC;

/** Refuses to answer in a format that is not accepted, as Fuseki itself would do. */
final class Acceptance {
  private Acceptance() {}

  static void require(HttpAction action, AcceptList offers) {
    String accept = action.getRequestHeader("Accept");
    if (accept != null && ConNeg.match(accept, offers) == null) {
      ServletOps.error(
          HttpSC.NOT_ACCEPTABLE_406,
          "nothing that is accepted is to be had; accept "
              + offers.entries().stream()
                  .map(MediaType::getContentTypeStr)
                  .distinct()
                  .collect(Collectors.joining(", ")));
    }
  }
}
