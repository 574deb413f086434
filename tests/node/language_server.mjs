// The language server that editors use for YAML, spoken to as an editor does.
import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

export class LanguageServer {
  #process;
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #diagnostics = new Map();
  #count = 0;
  #settings;
  #configured;
  #root;

  /// Starts the server in a folder, with the settings that an editor has there under `yaml.`.
  static async start(folder, settings) {
    const server = new LanguageServer();
    server.#root = folder;
    server.#settings = {...settings, schemaStore: {enable: false}, completion: true, hover: true, validate: true};
    server.#process = spawn(process.execPath, [program, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
    server.#process.stdout.on('data', (data) => server.#receive(data));
    const root = pathToFileURL(folder).href;
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{uri: root, name: basename(folder)}],
      capabilities: {
        workspace: {configuration: true},
        textDocument: {completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}}},
      },
    });
    const configured = new Promise((resolve) => server.#configured = resolve);
    server.#notify('initialized', {});
    await configured;
    return server;
  }

  stop() {
    this.#process.kill();
  }

  /// The proposals at the `|` in the text.
  async complete(text) {
    const found = await this.#request('textDocument/completion', this.#open(text));
    return found?.items ?? found ?? [];
  }

  /// What the editor shows about what stands at the `|`.
  async hover(text) {
    return (await this.#request('textDocument/hover', this.#open(text)))?.contents.value ?? '';
  }

  /// The messages about the text.
  async diagnose(text) {
    const {textDocument} = this.#open(text + '|');
    for (let tries = 0; tries < 200 && !this.#diagnostics.has(textDocument.uri); ++tries)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return this.#diagnostics.get(textDocument.uri)?.map((each) => each.message);
  }

  #open(text) {
    const offset = text.indexOf('|');
    const before = text.slice(0, offset).split('\n');
    const uri = pathToFileURL(join(this.#root, `partijen/${++this.#count}.yaml`)).href;
    this.#notify('textDocument/didOpen', {
      textDocument: {uri, languageId: 'yaml', version: 1, text: text.slice(0, offset) + text.slice(offset + 1)},
    });
    return {textDocument: {uri}, position: {line: before.length - 1, character: before.at(-1).length}};
  }

  #request(method, params) {
    const id = ++this.#count;
    this.#send({id, method, params});
    return new Promise((resolve, reject) => this.#waiting.set(id, {resolve, reject}));
  }

  #notify(method, params) {
    this.#send({method, params});
  }

  #send(message) {
    const text = JSON.stringify({jsonrpc: '2.0', ...message});
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const size = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end))[1]);
      if (this.#buffer.length < end + 4 + size) return;
      const message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + size));
      this.#buffer = this.#buffer.subarray(end + 4 + size);
      this.#handle(message);
    }
  }

  #handle(message) {
    if (message.method === 'workspace/configuration') {
      this.#send({id: message.id, result: message.params.items.map((item) => (item.section === 'yaml' ? this.#settings : {}))});
      this.#configured();
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.#diagnostics.set(message.params.uri, message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#send({id: message.id, result: null});
    } else if (message.id !== undefined) {
      const {resolve, reject} = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    }
  }
}
