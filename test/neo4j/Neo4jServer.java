import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * The community kernel and the Bolt server of Neo4j in one process, for tests: arguments are the folder of its data,
 * the port, and a file of settings as neo4j.conf. It asks for a password (first neo4j/neo4j), prints a line when it is ready, and ends when its input ends.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    var server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
      .loadPropertiesFromFile(Path.of(arguments[2]))
      .setConfig(BoltConnector.enabled, true)
      .setConfig(BoltConnector.listen_address, address)
      .setConfig(BoltConnector.advertised_address, address)
      .setConfig(GraphDatabaseSettings.auth_enabled, true)
      .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
      .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    System.out.println("ready");
    while (System.in.read() != -1) { }
    System.exit(0);
  }
}
