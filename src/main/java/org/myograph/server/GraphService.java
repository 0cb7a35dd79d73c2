package org.myograph.server;

import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.myograph.query.Knowledge;

/**
 * Sends whole graphs by the Graph Store Protocol, to read only; without the name of a graph, the
 * whole dataset. The default graph is the union of all, as it is to queries. Only those formats are
 * offered that have triple terms.
 */
final class GraphService extends GSP_R {
  private static final AcceptList TRIPLES =
      AcceptList.create(WebContent.contentTypeTurtle, WebContent.contentTypeNTriples);
  private static final AcceptList QUADS =
      AcceptList.create(WebContent.contentTypeNQuads, WebContent.contentTypeTriG);

  @Override
  protected void execGetQuads(HttpAction action) {
    Lang lang = lang(action, QUADS, DEF.acceptNQuads);
    action.beginRead();
    try {
      ActionLib.datasetResponse(action, decideDataset(action), lang);
      ServletOps.success(action);
    } finally {
      action.endRead();
    }
  }

  @Override
  protected void execGetGSP(HttpAction action) {
    Lang lang = lang(action, TRIPLES, DEF.acceptTurtle);
    action.beginRead();
    try {
      GraphTarget target = GraphTarget.determineTargetGSP(decideDataset(action), action);
      if (!target.exists()) {
        ServletOps.errorNotFound("there is no graph " + target.label());
      }
      ActionLib.graphResponse(action, prefixed(target.graph()), lang);
      ServletOps.success(action);
    } finally {
      action.endRead();
    }
  }

  private static Graph prefixed(Graph graph) {
    return new GraphWrapper(graph) {
      @Override
      public PrefixMapping getPrefixMapping() {
        return Knowledge.PREFIXES;
      }
    };
  }

  private static Lang lang(HttpAction action, AcceptList offers, MediaType usual) {
    Acceptance.require(action, offers);
    MediaType type = ActionLib.contentNegotation(action, offers, usual);
    return RDFLanguages.contentTypeToLang(type.getContentTypeStr());
  }

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    return new DatasetGraphWrapper(super.decideDataset(action)) {
      @Override
      public Graph getDefaultGraph() {
        return isQuads(action) ? super.getDefaultGraph() : getUnionGraph();
      }
    };
  }
}
