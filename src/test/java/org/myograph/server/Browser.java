package org.myograph.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A Chromium without a window and with a profile of its own. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Path SHOTS = Path.of("target", "pages");
  private static final int TALL = 900;

  /** What a page is looked at with. */
  record View(String scheme, int width) {}

  private final Path profile;
  private final ChromeDriver driver;
  private final URI site;
  private final String axe;

  Browser(URI site) throws IOException {
    this.site = site;
    profile = Files.createTempDirectory("browser");
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .build();
    driver = new ChromeDriver(service, options());
    driver
        .manage()
        .timeouts()
        .scriptTimeout(PATIENCE)
        .pageLoadTimeout(PATIENCE)
        .implicitlyWait(SOON);
  }

  /** The programs that are needed and not here. */
  static List<String> missing() {
    return Stream.of("chromium", "chromedriver").filter(name -> program(name).isEmpty()).toList();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.setCapability(
        "goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL", LogType.BROWSER, "ALL"));
    return options;
  }

  void look(View view) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features", List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", view.width(), "height", TALL, "deviceScaleFactor", 1, "mobile", false));
  }

  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  Browser open(String path) {
    driver.get(site.resolve(path).toString());
    return this;
  }

  /** An element, once it is there: its page may be on its way, or a script still to make it. */
  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** Follows what leads to another page, until that has come. */
  void follow(WebElement to) {
    WebElement before = find("html");
    long deadline = System.nanoTime() + SOON.toNanos();
    to.click();
    while (find("html").equals(before)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("leads nowhere");
      }
    }
  }

  /** Types where the cursor is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while another is held. */
  void press(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** The link with these words. */
  WebElement link(String words) {
    return driver.findElement(By.linkText(words));
  }

  /** What stands in the address after the name of the server. */
  String place() {
    return driver.getCurrentUrl().substring(site.toString().length() - 1);
  }

  Object run(String script) {
    return driver.executeScript("return " + script);
  }

  /** Leaves only the first of many alike, so that a long page is looked through in time. */
  void shorten() {
    driver.executeScript(
        "document.querySelectorAll(':is(li, tr, section, .e, p > a):nth-of-type(n + 12)')"
            + ".forEach(each => each.remove())");
  }

  /** What axe-core finds on the page that bars people from it: rule and places. */
  List<?> barriers() {
    driver.executeScript(axe);
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { preload: false, resultTypes: ['violations'] }).then(found => done(
              found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.slice(0, 5).map(
                  node => node.target + ' ' + node.failureSummary).join('; '))));
            """);
  }

  /** What our pages asked for since this was last asked. */
  List<String> requests() {
    return log(LogType.PERFORMANCE)
        .map(entry -> JSON.parse(entry.getMessage()).getObj("message"))
        .filter(event -> event.getString("method").equals("Network.requestWillBeSent"))
        .map(event -> event.getObj("params"))
        .filter(asked -> asked.getString("documentURL").startsWith(site.toString()))
        .map((JsonObject asked) -> asked.getObj("request").getString("url"))
        .toList();
  }

  /** The errors on the console since this was last asked. */
  List<String> errors() {
    return log(LogType.BROWSER)
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  private Stream<LogEntry> log(String name) {
    return driver.manage().logs().get(name).getAll().stream();
  }

  /** Keeps a picture of the page for people to look at. */
  void shoot(String name) throws IOException {
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    FileUtils.deleteQuietly(profile.toFile());
  }
}
