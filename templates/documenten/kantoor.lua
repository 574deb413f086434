-- What a file for a word processor needs beside its styles: captions at their tables, widths for columns, and no images
-- from elsewhere, because nothing may be fetched. Used by pandoc.

-- The room that a cell wants: long texts break anyway.
local widest = 36
local narrowest = 8

local function caption_of(block)
  local is_line = block and block.t == "Para" and block.content[1] and block.content[1].text == "Tabel:"
  if not is_line then return nil end
  local words = {table.unpack(block.content, 3)}
  return #words > 0 and words or nil
end

local function measure(rows, widths)
  for _, row in ipairs(rows) do
    for column, cell in ipairs(row.cells or row[2]) do
      local length = utf8.len(pandoc.utils.stringify(cell.contents or cell[5])) or 0
      widths[column] = math.max(widths[column] or narrowest, math.min(length + 2, widest))
    end
  end
end

local function share_widths(tbl)
  local widths = {}
  measure(tbl.head.rows or tbl.head[2], widths)
  for _, body in ipairs(tbl.bodies) do measure(body.body, widths) end
  local total = 0
  for _, width in ipairs(widths) do total = total + width end
  for column, spec in ipairs(tbl.colspecs) do spec[2] = (widths[column] or narrowest) / total end
end

function Blocks(blocks)
  local result = pandoc.List()
  for _, block in ipairs(blocks) do
    if block.t == "Table" then
      local words = caption_of(result[#result])
      if words then
        result:remove()
        block.caption = {long = {pandoc.Plain(words)}}
      end
      share_widths(block)
    end
    result:insert(block)
  end
  return result
end

function Image(image)
  return image.caption
end
